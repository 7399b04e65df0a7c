package clinic.domain.testkit.patients;

class InMemoryPatientViewsTest extends PatientViewsContract {
    @Override
    protected PatientViewsStage stage() {
        return new InMemoryPatientsStage();
    }
}
