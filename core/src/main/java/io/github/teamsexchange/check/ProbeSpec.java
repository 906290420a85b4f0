package io.github.teamsexchange.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the engine must know of a probe before it makes one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProbeSpec {

    /** The kind of fact it collects. */
    Class<? extends Fact> fact();

    /** The kind of fact that an {@link AnnouncingProbe} knows before that; at most one. */
    Class<? extends Fact>[] announces() default {};

    /** Facts without which it cannot collect. */
    Class<? extends Fact>[] needs() default {};

    /** Facts it looks at if they can be had. */
    Class<? extends Fact>[] wants() default {};

    /** For how much of the world the fact holds; a probe may read only facts of its own or a wider scope. */
    Scope scope() default Scope.MAILBOX;

    /** Among probes for the same fact the lowest rank is asked first; the next only if it could not observe. */
    int rank() default 0;
}
