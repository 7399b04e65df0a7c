package clinic.domain.testkit.patients;

class InMemoryPatientSearchTest extends PatientSearchContract {
    @Override
    protected PatientViewsStage stage() {
        return new InMemoryPatientsStage();
    }
}
