package clinic.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose parts tell of a person (LGPD, Lei 13.709/2018, art. 5). Such a type declares a {@code toString}
 * that prints no part but its id, so that nothing reaches a log by accident.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PersonalData {}
