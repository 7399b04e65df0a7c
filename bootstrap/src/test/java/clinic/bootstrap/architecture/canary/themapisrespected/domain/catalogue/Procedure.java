package clinic.bootstrap.architecture.canary.themapisrespected.domain.catalogue;

import clinic.bootstrap.architecture.canary.themapisrespected.domain.scheduling.AppointmentId;

record Procedure(AppointmentId firstBooked) {}
