package clinic.application.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadPatientsTest {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);
    private static final Paging FIRST_PAGE = new Paging(50, Optional.empty());

    private final FrontDesk desk = new FrontDesk();
    private final Patient own =
            aPatient().name("João").signingInAs(PROFILE).noted("VIP").build();
    private final Patient other = named("Ana");

    @BeforeEach
    void setTheStage() {
        desk.clinic().has(own);
        desk.clinic().has(other);
    }

    @Test
    void showsStaffEverybody() {
        assertThat(read(RECEPTIONIST, other)).isEqualTo(new ReadPatient.Outcome.Found(new PatientView(other, ZONE)));
        assertThat(list(RECEPTIONIST, "")).isEqualTo(found(other, own));
        assertThat(list(RECEPTIONIST, "joao")).isEqualTo(found(own));
        assertThat(desk.auditedActions()).containsExactly("patient.read", "patient.list", "patient.list");
    }

    @Test
    void showsAClientItselfAloneWithoutTheNotes() {
        var shown = own.shownTo(CLIENT);
        assertThat(read(CLIENT, own)).isEqualTo(new ReadPatient.Outcome.Found(new PatientView(shown, ZONE)));
        assertThat(read(CLIENT, other)).isEqualTo(new ReadPatient.Outcome.NotThere());
        assertThat(list(CLIENT, "")).isEqualTo(found(shown));
    }

    @Test
    void showsNothingToWhomNobodyKnows() {
        assertThat(read(ANONYMOUS, own)).isEqualTo(new ReadPatient.Outcome.NotThere());
        assertThat(list(ANONYMOUS, "")).isEqualTo(new ListPatients.Outcome.NotAllowed());
        assertThat(history(ANONYMOUS, own)).isEqualTo(new ReadHistory.Outcome.NotThere());
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void tellsAHistoryToStaffAndToThePatient() {
        var entry = new HistoryEntry(
                HistoryEntry.Kind.APPOINTMENT, SequenceIds.id(7), NINE, "Consulta", Optional.empty(), "completed");
        desk.clinic().happened(own.id(), entry);
        var told = new ReadHistory.Outcome.Found(new Page<>(List.of(entry), Optional.empty()), ZONE);
        assertThat(history(RECEPTIONIST, own)).isEqualTo(told);
        assertThat(history(CLIENT, own)).isEqualTo(told);
        assertThat(history(CLIENT, other)).isEqualTo(new ReadHistory.Outcome.NotThere());
        assertThat(desk.auditedActions()).containsExactly("patient.history", "patient.history");
    }

    private ReadPatient.Outcome read(Actor actor, Patient patient) {
        return desk.patients().readPatient().handle(new ReadPatient.Query(actor, patient.id()));
    }

    private ListPatients.Outcome list(Actor actor, String written) {
        return desk.patients()
                .listPatients()
                .handle(new ListPatients.Query(actor, PatientSearch.read(written), FIRST_PAGE));
    }

    private ReadHistory.Outcome history(Actor actor, Patient patient) {
        return desk.patients().readHistory().handle(new ReadHistory.Query(actor, patient.id(), FIRST_PAGE));
    }

    private static ListPatients.Outcome found(Patient... patients) {
        return new ListPatients.Outcome.Found(new Page<>(
                List.of(patients).stream()
                        .map(patient -> new PatientView(patient, ZONE))
                        .toList(),
                Optional.empty()));
    }
}
