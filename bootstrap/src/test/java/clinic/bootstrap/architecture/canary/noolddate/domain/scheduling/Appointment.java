package clinic.bootstrap.architecture.canary.noolddate.domain.scheduling;

import java.util.Date;

record Appointment(Date start) {}
