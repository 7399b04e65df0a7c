package clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.patients;

import clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.shared.PersonalData;

@PersonalData
sealed interface Contact {
    record Phone(String number) implements Contact {}

    record Email(String address) implements Contact {
        @Override
        public String toString() {
            return "Email";
        }
    }
}
