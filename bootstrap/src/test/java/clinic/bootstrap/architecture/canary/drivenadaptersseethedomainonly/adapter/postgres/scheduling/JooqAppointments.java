package clinic.bootstrap.architecture.canary.drivenadaptersseethedomainonly.adapter.postgres.scheduling;

import clinic.bootstrap.architecture.canary.drivenadaptersseethedomainonly.application.scheduling.BookAppointment;

record JooqAppointments(BookAppointment bookAppointment) {}
