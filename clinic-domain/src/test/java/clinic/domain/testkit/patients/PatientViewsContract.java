package clinic.domain.testkit.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every view of patients keeps to. */
public abstract class PatientViewsContract {
    private static final Set<String> ALL_FIELDS = Set.of("name", "phone", "email", "cpf", "birthDate", "notes");
    private static final Set<String> CLIENTS_FIELDS = Set.of("name", "phone", "email", "cpf", "birthDate");
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);

    private PatientViewsStage stage;

    protected abstract PatientViewsStage stage();

    @BeforeEach
    public final void setTheStage() {
        stage = stage();
    }

    @Test
    public void showsAllThatIsKnownAndLeavesALine() {
        var patient = full();
        assertThat(stage.views().find(RECEPTIONIST, patient.id(), NINE)).contains(new PatientView(patient, ZONE));
        assertThat(stage.auditLines()).containsExactly(read(RECEPTIONIST, patient, ALL_FIELDS));
    }

    @Test
    public void showsAClientItselfWithoutTheNotes() {
        var patient = full();
        assertThat(stage.views().find(CLIENT, patient.id(), NINE))
                .contains(new PatientView(patient.shownTo(CLIENT), ZONE))
                .hasValueSatisfying(view -> assertThat(view.patient().notes()).isEmpty());
        assertThat(stage.auditLines()).containsExactly(read(CLIENT, patient, CLIENTS_FIELDS));
    }

    @Test
    public void showsNothingThatIsNotTheActorsAndLeavesNoLine() {
        var own = full();
        var other = named("Bia");
        stage.has(other);
        assertThat(stage.views().find(CLIENT, other.id(), NINE)).isEmpty();
        assertThat(stage.views().find(ANONYMOUS, own.id(), NINE)).isEmpty();
        assertThat(stage.views().find(RECEPTIONIST, named("Caio").id(), NINE)).isEmpty();
        assertThat(stage.auditLines()).isEmpty();
    }

    @Test
    public void listsByNameWhateverItsCaseAndAccents() {
        for (var name : List.of("álvaro", "Zélia", "Ana Maria", "Ana", "ÉRICA", "Eva")) stage.has(named(name));
        assertThat(namesSeenBy(RECEPTIONIST)).containsExactly("álvaro", "Ana", "Ana Maria", "ÉRICA", "Eva", "Zélia");
        assertThat(namesSeenBy(SYSTEM)).hasSize(6);
    }

    @Test
    public void leavesOneLineForAListWithAllWhoAreOnIt() {
        var ana = named("Ana");
        var bia = named("Bia");
        stage.has(ana);
        stage.has(bia);
        stage.has(named("Caio"));
        stage.views().list(RECEPTIONIST, PatientSearch.EVERYBODY, new Paging(2, Optional.empty()), NINE);
        assertThat(stage.auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST, NINE, "patient.list", Optional.empty(), List.of(ana.id(), bia.id()), ALL_FIELDS));
    }

    @Test
    public void leavesNoLineForAnEmptyList() {
        stage.has(named("Ana"));
        assertThat(list(RECEPTIONIST, PatientSearch.read("zuleica"), 5)).isEmpty();
        assertThat(list(ANONYMOUS, PatientSearch.EVERYBODY, 5)).isEmpty();
        assertThat(stage.auditLines()).isEmpty();
    }

    @Test
    public void listsAClientItselfAlone() {
        var own = full();
        stage.has(named("Bia"));
        assertThat(list(CLIENT, PatientSearch.EVERYBODY, 5)).containsExactly(own.shownTo(CLIENT));
        assertThat(list(CLIENT, PatientSearch.read("joao"), 5)).containsExactly(own.shownTo(CLIENT));
        assertThat(list(CLIENT, PatientSearch.read("bia"), 5)).isEmpty();
        assertThat(list(CLIENT, PatientSearch.read("100%_"), 5)).isEmpty();
    }

    @Test
    public void tellsEachOnceFromPageToPage() {
        var kept = new ArrayList<Patient>();
        for (var number = 0; number < 25; number++) {
            var patient = named(number % 2 == 0 ? "Ana" : "Bruno " + number);
            kept.add(patient);
            stage.has(patient);
        }
        for (var limit : List.of(1, 4, 24, 25, 26)) {
            assertThat(list(RECEPTIONIST, PatientSearch.EVERYBODY, limit)).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(list(RECEPTIONIST, PatientSearch.read("ana"), limit)).hasSize(13);
        }
    }

    private Patient full() {
        var patient = aPatient()
                .name("João da Silva")
                .email("joao@example.com")
                .cpf(Cpfs.of(123_456_789))
                .bornOn(LocalDate.of(1957, 9, 2))
                .noted("Alergia a dipirona")
                .signingInAs(PROFILE)
                .build();
        stage.has(patient);
        return patient;
    }

    private static AuditLine read(Actor actor, Patient patient, Set<String> fields) {
        return AuditLine.of(
                actor, NINE, "patient.read", Optional.of(patient.id().value()), List.of(patient.id()), fields);
    }

    private List<String> namesSeenBy(Actor actor) {
        return list(actor, PatientSearch.EVERYBODY, 4).stream()
                .map(patient -> patient.name().value())
                .toList();
    }

    /** All pages. */
    private List<Patient> list(Actor actor, PatientSearch search, int limit) {
        var found = new ArrayList<Patient>();
        var after = Optional.<String>empty();
        do {
            var page = stage.views().list(actor, search, new Paging(limit, after), NINE);
            page.items().forEach(view -> found.add(view.patient()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }
}
