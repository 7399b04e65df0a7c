package clinic.bootstrap.architecture.canary.nocyclesintheapplication.application.patients;

import clinic.bootstrap.architecture.canary.nocyclesintheapplication.application.scheduling.Appointment;
import java.util.List;

public record Patient(String name, List<Appointment> appointments) {}
