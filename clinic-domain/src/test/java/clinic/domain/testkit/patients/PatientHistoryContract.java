package clinic.domain.testkit.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.HistoryEntry.Kind;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every history of patients keeps to. */
public abstract class PatientHistoryContract {
    private static final Set<String> FIELDS = Set.of("kind", "at", "title", "professionalName", "status");
    /** With whom appointments are. */
    public static final ProfileId TREATING = new ProfileId(SequenceIds.id(11));

    private static final ProfileId AUTHOR = new ProfileId(SequenceIds.id(12));
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);
    private static final SequenceIds IDS = SequenceIds.from(3_000_000);
    private static final Paging ALL = new Paging(200, Optional.empty());

    private Stage stage;
    private Patient patient;

    /** What the contract stands on. */
    public interface Stage {
        PatientHistory history();

        /** The clinic has this patient; whom the patient signs in as is made to sign in. */
        void has(Patient patient);

        /** The patient has such an appointment, for a procedure of this name, with {@link #TREATING}, of this name. */
        void happened(PatientId patient, HistoryEntry appointment);

        /** There is such a record of the patient; its author, a professional, has this name. */
        void wrote(PatientId patient, HistoryEntry record, ProfileId author);

        List<AuditLine> auditLines();
    }

    /** The test's own, of a clinic without patients at its start. */
    protected abstract Stage stage();

    @BeforeEach
    public final void setTheStage() {
        stage = stage();
        patient = aPatient().signingInAs(PROFILE).build();
        stage.has(patient);
    }

    @Test
    public void tellsTheNewestFirstAndWhatIsToComeBeforeAll() {
        var past = happened(1, "completed");
        var future = happened(3, "scheduled");
        var present = happened(2, "checked_in");
        assertThat(told(RECEPTIONIST, 200)).containsExactly(future, present, past);
        assertThat(stage.history().tell(RECEPTIONIST, patient.id(), ALL, NINE))
                .hasValueSatisfying(chapter -> assertThat(chapter.zone()).isEqualTo(ZONE));
    }

    @Test
    public void tellsEachOnceFromPartToPart() {
        var expected = new ArrayList<HistoryEntry>();
        for (var number = 0; number < 9; number++) expected.add(happened(number / 2, "cancelled"));
        for (var limit : List.of(1, 2, 4, 9, 10)) {
            assertThat(told(RECEPTIONIST, limit)).containsExactlyElementsOf(expected.reversed());
        }
    }

    @Test
    public void tellsOfOnePatientOnly() {
        var other = named("Ana");
        stage.has(other);
        happened(1, "scheduled");
        assertThat(stage.history().tell(RECEPTIONIST, other.id(), ALL, NINE))
                .hasValueSatisfying(
                        chapter -> assertThat(chapter.page().items()).isEmpty());
    }

    @Test
    public void tellsAClientItsOwnHistoryAlone() {
        var other = named("Ana");
        stage.has(other);
        var own = happened(1, "scheduled");
        assertThat(told(CLIENT, 5)).containsExactly(own);
        assertThat(stage.history().tell(CLIENT, other.id(), ALL, NINE)).isEmpty();
        assertThat(stage.history().tell(ANONYMOUS, patient.id(), ALL, NINE)).isEmpty();
        assertThat(stage.history().tell(RECEPTIONIST, named("Bia").id(), ALL, NINE))
                .isEmpty();
    }

    @Test
    public void tellsOfRecordsToThoseWhoMayReadThem() {
        var open = wrote(1, "completed");
        var signed = wrote(2, "signed");
        assertThat(told(Actors.professional(AUTHOR), 1)).containsExactly(signed, open);
        assertThat(told(Actors.ADMIN, 5)).containsExactly(signed, open);
        assertThat(told(Actors.SYSTEM, 5)).containsExactly(signed, open);
        assertThat(told(CLIENT, 5)).containsExactly(signed);
        assertThat(told(RECEPTIONIST, 5)).isEmpty();
    }

    @Test
    public void tellsOfRecordsToWhoeverTreatsThePatient() {
        var record = wrote(1, "completed");
        var treating = Actors.professional(TREATING);
        assertThat(told(treating, 5)).isEmpty();
        var cancelled = happened(2, "cancelled");
        assertThat(told(treating, 5)).containsExactly(cancelled);
        var visit = happened(3, "completed");
        assertThat(told(treating, 5)).containsExactly(visit, cancelled, record);
        assertThat(told(RECEPTIONIST, 5)).containsExactly(visit, cancelled);
    }

    @Test
    public void leavesALineThatNamesThePatient() {
        stage.history().tell(CLIENT, patient.id(), ALL, NINE);
        stage.history().tell(CLIENT, named("Bia").id(), ALL, NINE);
        assertThat(stage.auditLines())
                .containsExactly(AuditLine.of(
                        CLIENT,
                        NINE,
                        "patient.history",
                        Optional.of(patient.id().value()),
                        List.of(patient.id()),
                        FIELDS));
    }

    private HistoryEntry happened(int hoursAfterDawn, String status) {
        var entry = new HistoryEntry(
                Kind.APPOINTMENT,
                IDS.next(),
                DAWN.plus(Duration.ofHours(hoursAfterDawn)),
                "Consulta",
                Optional.of("Ana Alves"),
                status);
        stage.happened(patient.id(), entry);
        return entry;
    }

    private HistoryEntry wrote(int hoursAfterDawn, String status) {
        var entry = new HistoryEntry(
                Kind.RECORD,
                IDS.next(),
                DAWN.plus(Duration.ofHours(hoursAfterDawn)),
                HistoryEntry.RECORD_TITLE,
                Optional.of("Bruno Braga"),
                status);
        stage.wrote(patient.id(), entry, AUTHOR);
        return entry;
    }

    /** All parts. */
    private List<HistoryEntry> told(Actor actor, int limit) {
        var told = new ArrayList<HistoryEntry>();
        var after = Optional.<String>empty();
        do {
            var page = stage.history()
                    .tell(actor, patient.id(), new Paging(limit, after), NINE)
                    .orElseThrow()
                    .page();
            told.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return told;
    }
}
