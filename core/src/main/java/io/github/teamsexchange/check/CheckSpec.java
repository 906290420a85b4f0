package io.github.teamsexchange.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the engine must know of a check before it makes one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckSpec {

    /** The stable id, {@code <area>.<name>}: lower-case words joined by hyphens, such as {@code presence.rest-api}. */
    String id();

    /** The healthy condition as a sentence without a full stop. */
    String title();

    /** The article's steps this check carries out, at most one for each issue; the issues follow from them. */
    ArticleStep[] steps() default {};

    /** For a check that is no step of the article: the issues it belongs to. */
    IssueType[] issues() default {};

    /** Facts without which it cannot judge. */
    Class<? extends Fact>[] needs() default {};

    /** Facts it looks at if they can be had. */
    Class<? extends Fact>[] wants() default {};

    /** Facts about the delegate, if one is named, that it looks at if they can be had. */
    Class<? extends Fact>[] wantsOfDelegate() default {};

    /** The facts whose badness this check, and no other, reports. */
    Class<? extends Fact>[] judges() default {};

    /** What its failure says about the cause. */
    CheckKind kind() default CheckKind.CAUSE;

    /**
     * For a check that is no step: the id of the check it follows in a report; plugins' checks come last without it.
     */
    String after() default "";
}
