package clinic.bootstrap.architecture.canary.usecaseshaveonemethod.application.scheduling;

public final class BookAppointment {
    BookAppointment() {}

    public String handle(String command) {
        return "booked " + command;
    }

    public String cancel(String command) {
        return "cancelled " + command;
    }
}
