package clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.shared;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.CLASS)
public @interface PersonalData {}
