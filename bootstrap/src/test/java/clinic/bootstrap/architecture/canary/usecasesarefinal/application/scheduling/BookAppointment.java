package clinic.bootstrap.architecture.canary.usecasesarefinal.application.scheduling;

public class BookAppointment {
    BookAppointment() {}

    public String handle(String command) {
        return "booked " + command;
    }
}
