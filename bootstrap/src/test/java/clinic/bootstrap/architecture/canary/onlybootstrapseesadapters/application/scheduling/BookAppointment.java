package clinic.bootstrap.architecture.canary.onlybootstrapseesadapters.application.scheduling;

import clinic.bootstrap.architecture.canary.onlybootstrapseesadapters.adapter.postgres.shared.JooqOutbox;

record BookAppointment(JooqOutbox outbox) {}
