/** The clinic itself. Stands on {@code java.base} alone. */
module clinic.domain {
    exports clinic.domain.shared;
    exports clinic.domain.accounts;
    exports clinic.domain.audit;
    exports clinic.domain.catalogue;
    exports clinic.domain.patients;
    exports clinic.domain.messaging;
    exports clinic.domain.messaging.dialogue;
    exports clinic.domain.privacy;
    exports clinic.domain.records;
    exports clinic.domain.scheduling;
}
