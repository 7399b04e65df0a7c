package clinic.bootstrap.architecture.canary.adapterclasseshide.adapter.postgres.scheduling;

record JooqAgenda(JooqAppointments appointments) {}
