package clinic.bootstrap.architecture.canary.nocyclesinsideanadapter.adapter.postgres.patients;

import clinic.bootstrap.architecture.canary.nocyclesinsideanadapter.adapter.postgres.scheduling.Appointment;
import java.util.List;

public record Patient(String name, List<Appointment> appointments) {}
