package clinic.bootstrap.architecture.canary.adaptersignoreeachother.adapter.evolution.messaging;

import clinic.bootstrap.architecture.canary.adaptersignoreeachother.adapter.postgres.shared.JooqOutbox;

record EvolutionMessenger(JooqOutbox outbox) {}
