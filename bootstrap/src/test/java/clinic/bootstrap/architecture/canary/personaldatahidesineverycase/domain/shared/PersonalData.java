package clinic.bootstrap.architecture.canary.personaldatahidesineverycase.domain.shared;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.CLASS)
public @interface PersonalData {}
