package clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.records;

import clinic.bootstrap.architecture.canary.personaldatahidesitself.domain.shared.PersonalData;

@PersonalData
final class Note {
    private final String text;

    Note(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }
}
