package clinic.bootstrap.architecture.canary.nocyclesinthedomain.domain.patients;

import clinic.bootstrap.architecture.canary.nocyclesinthedomain.domain.scheduling.Appointment;
import java.util.List;

public record Patient(String name, List<Appointment> appointments) {}
