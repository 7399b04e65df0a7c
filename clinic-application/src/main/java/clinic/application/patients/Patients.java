package clinic.application.patients;

/** The use cases about patients. */
public record Patients(
        ListPatients listPatients,
        ReadPatient readPatient,
        AddPatient addPatient,
        ChangePatient changePatient,
        ReadHistory readHistory) {

    public static Patients over(PatientsPorts ports) {
        return new Patients(
                new ListPatients(ports.views(), ports.time()),
                new ReadPatient(ports.views(), ports.time()),
                new AddPatient(ports),
                new ChangePatient(ports),
                new ReadHistory(ports.history(), ports.time()));
    }
}
