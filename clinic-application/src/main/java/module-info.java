/** The use cases, one class each, and nothing else. */
module clinic.application {
    requires transitive clinic.domain;

    exports clinic.application.accounts;
    exports clinic.application.catalogue;
    exports clinic.application.messaging;
    exports clinic.application.patients;
    exports clinic.application.records;
    exports clinic.application.scheduling;
    exports clinic.application.shared;
}
