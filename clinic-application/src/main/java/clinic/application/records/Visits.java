package clinic.application.records;

import clinic.domain.patients.Patients;
import clinic.domain.records.Visit;
import clinic.domain.scheduling.Appointments;
import clinic.domain.shared.Actor;

/** Whether there is what a record is to be about. In the running transaction. */
final class Visits {
    private final Patients patients;
    private final Appointments appointments;

    /** What is found of it. */
    enum Found {
        ALL,
        NO_PATIENT,
        /** There is no such appointment, or it is another patient's. */
        NO_APPOINTMENT
    }

    Visits(Patients patients, Appointments appointments) {
        this.patients = patients;
        this.appointments = appointments;
    }

    Found find(Actor actor, Visit visit) {
        if (patients.lock(visit.patient())
                .filter(patient -> patient.isSeenBy(actor))
                .isEmpty()) return Found.NO_PATIENT;
        var isOthers = visit.appointment()
                .filter(id -> appointments
                        .lock(id)
                        .filter(view -> view.appointment().patient().equals(visit.patient()))
                        .isEmpty())
                .isPresent();
        return isOthers ? Found.NO_APPOINTMENT : Found.ALL;
    }
}
