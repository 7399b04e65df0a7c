package clinic.bootstrap.architecture.canary.fieldsarefinal.domain.scheduling;

final class Appointment {
    private String state = "booked";

    void cancel() {
        state = "cancelled";
    }

    @Override
    public String toString() {
        return state;
    }
}
