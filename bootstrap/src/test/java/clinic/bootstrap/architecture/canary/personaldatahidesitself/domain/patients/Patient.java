package clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.patients;

import clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.shared.PersonalData;

@PersonalData
record Patient(String name, String phone) {}
