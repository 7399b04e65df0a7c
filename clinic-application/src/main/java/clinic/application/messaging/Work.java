package clinic.application.messaging;

import clinic.domain.shared.Origin;

/** What the clinic's own work is called in the audit trail. */
final class Work {
    static final Origin ORIGIN = new Origin("whatsapp", "local");

    private Work() {}
}
