package clinic.domain.testkit.patients;

class InMemoryPatientHistoryTest extends PatientHistoryContract {
    @Override
    protected Stage stage() {
        return new InMemoryPatientsStage();
    }
}
