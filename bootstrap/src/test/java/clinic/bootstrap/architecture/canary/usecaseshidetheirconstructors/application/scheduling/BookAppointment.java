package clinic.bootstrap.architecture.canary.usecaseshidetheirconstructors.application.scheduling;

public final class BookAppointment {
    private final String clinic;

    public BookAppointment(String clinic) {
        this.clinic = clinic;
    }

    public String handle(String command) {
        return "booked at " + clinic + ": " + command;
    }
}
