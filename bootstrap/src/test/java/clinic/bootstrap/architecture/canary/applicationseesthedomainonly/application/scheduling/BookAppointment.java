package clinic.bootstrap.architecture.canary.applicationseesthedomainonly.application.scheduling;

import org.slf4j.Logger;

record BookAppointment(Logger log) {}
