package press.masthead.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which roles may call the endpoints of a resource class, or one endpoint that differs from its class. Admins may always.
 *
 * <p>It binds the interceptor that makes each write one transaction. An endpoint without it, or {@code @PermitAll}, is denied to everybody.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Editorial {

    /** Who may call what changes nothing: GET and HEAD. */
    @Nonbinding
    Role[] readers() default {Role.reader, Role.reporter, Role.editor, Role.campaigner};

    /** Who may call what changes something. */
    @Nonbinding
    Role[] writers();
}
