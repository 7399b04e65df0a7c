package clinic.bootstrap.architecture.canary.resttouchesnoport.adapter.rest.scheduling;

import clinic.bootstrap.architecture.canary.resttouchesnoport.domain.scheduling.Appointments;

record AppointmentRoutes(Appointments appointments) {
    int count() {
        return appointments.findAll().size();
    }
}
