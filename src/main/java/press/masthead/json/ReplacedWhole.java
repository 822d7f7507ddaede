package press.masthead.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a part that a patch replaces whole, instead of merging with it, as soon as the patch names a certain field of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReplacedWhole {

    /** The field that decides what the others mean. */
    String naming();
}
