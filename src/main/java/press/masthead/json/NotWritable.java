package press.masthead.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that answers have but requests do not, and what an editor who sends it is told. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(NotWritable.All.class)
public @interface NotWritable {

    /** The field's name. */
    String field();

    /** A sentence, for example: publishedAt is set by publishing. */
    String detail();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        NotWritable[] value();
    }
}
