package clinic.bootstrap.architecture.canary.usecaseshaveonemethod.application.patients;

public final class AddPatient {
    AddPatient() {}

    String handle(String command) {
        return "added " + command;
    }
}
