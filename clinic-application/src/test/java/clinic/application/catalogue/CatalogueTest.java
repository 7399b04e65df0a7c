package clinic.application.catalogue;

import static clinic.domain.testkit.catalogue.ProcedureBuilder.aProcedure;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureChange;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Money;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.catalogue.InMemoryProcedures;
import clinic.domain.testkit.catalogue.ProcedureChanges;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final ProfileId ANA = new ProfileId(SequenceIds.id(11));
    private static final ProfileId NOBODY = new ProfileId(SequenceIds.id(12));
    private static final Actor CLIENT = Actors.client(new ProfileId(SequenceIds.id(31)));
    private static final OptionalInt ANY = OptionalInt.empty();

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryProcedures procedures = new InMemoryProcedures(unitOfWork);
    private final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(unitOfWork);
    private final Catalogue catalogue = Catalogue.over(
            new CataloguePorts(procedures, unitOfWork, auditTrail, SequenceIds.from(100), SettableTime.at(NINE)));
    private final Procedure active = aProcedure().build();
    private final Procedure retired = aProcedure().name("Peeling").retired().build();

    @BeforeEach
    void setTheStage() {
        procedures.knows(ANA);
        unitOfWork.inTransaction(SYSTEM, () -> procedures.add(active));
        unitOfWork.inTransaction(SYSTEM, () -> procedures.add(retired));
    }

    @Test
    void takesInANewProcedure() {
        var added = (AddProcedure.Outcome.Added) add(ADMIN, ANA);
        assertThat(added.procedure().id()).isEqualTo(new ProcedureId(SequenceIds.id(100)));
        assertThat(read(added.procedure().id())).isEqualTo(new ReadProcedure.Outcome.Found(added.procedure()));
        assertThat(auditTrail.lines()).extracting(AuditLine::action).containsExactly("procedure.add");
    }

    @Test
    void refusesWhoIsNoProfessional() {
        assertThat(add(ADMIN, NOBODY)).isEqualTo(new AddProcedure.Outcome.UnknownProfessional());
        assertThat(change(ADMIN, ANY, ProcedureChanges.professionals(NOBODY)))
                .isEqualTo(new ChangeProcedure.Outcome.UnknownProfessional());
        assertThat(auditTrail.lines()).isEmpty();
    }

    @Test
    void isKeptByAdministratorsAndTheClinicsOwnWork() {
        for (var actor : List.of(RECEPTIONIST, Actors.professional(ANA), CLIENT, ANONYMOUS)) {
            assertThat(add(actor, ANA)).isEqualTo(new AddProcedure.Outcome.NotAllowed());
            assertThat(change(actor, ANY, ProcedureChanges.RETIRE)).isEqualTo(new ChangeProcedure.Outcome.NotAllowed());
        }
        assertThat(add(SYSTEM, ANA)).isInstanceOf(AddProcedure.Outcome.Added.class);
    }

    @Test
    void changesAProcedureThatNobodyElseChangedMeanwhile() {
        var dearer = ProcedureChanges.price(new Money(1));
        var changed = (ChangeProcedure.Outcome.Changed) change(ADMIN, OptionalInt.of(1), dearer);
        assertThat(changed.procedure().version()).isEqualTo(2);
        assertThat(change(ADMIN, OptionalInt.of(1), ProcedureChanges.RETIRE))
                .isEqualTo(new ChangeProcedure.Outcome.Stale());
        assertThat(change(ADMIN, ANY, dearer)).isEqualTo(changed);
        assertThat(read(active.id())).isEqualTo(new ReadProcedure.Outcome.Found(changed.procedure()));
        assertThat(auditTrail.lines()).extracting(AuditLine::action).containsExactly("procedure.change");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        var unknown = new ProcedureId(SequenceIds.id(99));
        assertThat(read(unknown)).isEqualTo(new ReadProcedure.Outcome.NotThere());
        assertThat(catalogue
                        .changeProcedure()
                        .handle(new ChangeProcedure.Command(ADMIN, unknown, ANY, ProcedureChanges.RETIRE)))
                .isEqualTo(new ChangeProcedure.Outcome.NotThere());
    }

    @Test
    void listsAllToStaffAndToOthersWhatCanBeBooked() {
        for (var actor : List.of(RECEPTIONIST, ADMIN, Actors.professional(ANA))) {
            assertThat(list(actor, Optional.empty())).containsExactly(active, retired);
            assertThat(list(actor, Optional.of(false))).containsExactly(retired);
            assertThat(list(actor, Optional.of(true))).containsExactly(active);
        }
        for (var actor : List.of(CLIENT, ANONYMOUS)) {
            assertThat(list(actor, Optional.empty())).containsExactly(active);
            assertThat(list(actor, Optional.of(false))).isEmpty();
            assertThat(list(actor, Optional.of(true))).containsExactly(active);
        }
    }

    @Test
    void showsAlsoWhatWasRetiredToWhoNamesIt() {
        assertThat(read(retired.id())).isEqualTo(new ReadProcedure.Outcome.Found(retired));
    }

    private AddProcedure.Outcome add(Actor actor, ProfileId professional) {
        return catalogue
                .addProcedure()
                .handle(new AddProcedure.Command(
                        actor,
                        "Limpeza de pele",
                        "",
                        Duration.ofHours(1),
                        Duration.ZERO,
                        Duration.ofMinutes(15),
                        new Money(18_000),
                        Set.of(professional),
                        true));
    }

    private ChangeProcedure.Outcome change(Actor actor, OptionalInt version, ProcedureChange change) {
        return catalogue.changeProcedure().handle(new ChangeProcedure.Command(actor, active.id(), version, change));
    }

    private ReadProcedure.Outcome read(ProcedureId id) {
        return catalogue.readProcedure().handle(new ReadProcedure.Query(ANONYMOUS, id));
    }

    private List<Procedure> list(Actor actor, Optional<Boolean> active) {
        var query = new ListProcedures.Query(actor, active, new Paging(50, Optional.empty()));
        return catalogue.listProcedures().handle(query).page().items();
    }
}
