package clinic.domain.testkit.catalogue;

import static clinic.domain.testkit.catalogue.ProcedureBuilder.aProcedure;
import static clinic.domain.testkit.catalogue.ProcedureBuilder.named;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.Procedures;
import clinic.domain.catalogue.Procedures.Kept;
import clinic.domain.shared.Money;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of procedures keeps to. */
public abstract class ProceduresContract {
    private static final ProfileId ANA = new ProfileId(SequenceIds.id(11));
    private static final ProfileId BRUNO = new ProfileId(SequenceIds.id(12));
    private static final ProfileId NOBODY = new ProfileId(SequenceIds.id(13));
    private static final ProfileId RECEPTIONIST = new ProfileId(SequenceIds.id(902));

    private Procedures procedures;

    protected abstract UnitOfWork unitOfWork();

    /**
     * The test's own, empty at its start.
     *
     * @param professionals who is a professional of the clinic
     * @param receptionist who signs in and is none
     */
    protected abstract Procedures procedures(List<ProfileId> professionals, ProfileId receptionist);

    /** This professional has another role from now on. */
    protected abstract void hasAnotherRole(ProfileId professional);

    @BeforeEach
    public final void setTheStage() {
        procedures = procedures(List.of(ANA, BRUNO), RECEPTIONIST);
    }

    @Test
    public void keepsAllOfAProcedure() {
        var procedure = aProcedure()
                .name("Peeling químico 🙂")
                .description("Renova a pele.\nSem sol por 7 dias.")
                .lasting(Duration.ofMinutes(45))
                .buffers(Duration.ofMinutes(5), Duration.ofMinutes(15))
                .price(new Money(42_000))
                .performedBy(ANA, BRUNO)
                .retired()
                .build();
        assertThat(add(procedure)).isEqualTo(Kept.KEPT);
        assertThat(find(procedure)).contains(procedure);
        assertThat(find(named("Outro"))).isEmpty();
    }

    @Test
    public void showsAProcedureToAnybody() {
        var procedure = aProcedure().performedBy(ANA).build();
        add(procedure);
        assertThat(unitOfWork().inTransaction(ANONYMOUS, () -> procedures.find(procedure.id())))
                .contains(procedure);
    }

    @Test
    public void refusesWhoIsNoProfessionalAndGoesOn() {
        var kept = admin(() -> {
            assertThat(procedures.add(aProcedure().performedBy(ANA, NOBODY).build()))
                    .isEqualTo(Kept.UNKNOWN_PROFESSIONAL);
            assertThat(procedures.add(aProcedure().performedBy(RECEPTIONIST).build()))
                    .isEqualTo(Kept.UNKNOWN_PROFESSIONAL);
            return procedures.add(aProcedure().performedBy(ANA).build());
        });
        assertThat(kept).isEqualTo(Kept.KEPT);
        assertThat(list(Optional.empty(), 9)).hasSize(1);
    }

    @Test
    public void savesAChangedProcedureOneVersionOn() {
        var procedure = aProcedure().performedBy(ANA).build();
        add(procedure);
        var dearer = procedure.change(ProcedureChanges.price(new Money(1)));
        assertThat(save(dearer)).isEqualTo(Kept.KEPT);
        var passedOn = dearer.change(ProcedureChanges.professionals(BRUNO));
        save(passedOn);
        assertThat(find(procedure)).contains(passedOn);
        var nobodys = passedOn.change(ProcedureChanges.professionals());
        save(nobodys);
        assertThat(find(procedure)).contains(nobodys);
        assertThat(nobodys.version()).isEqualTo(4);
    }

    @Test
    public void savesNothingWithWhoIsNoProfessional() {
        var procedure = aProcedure().performedBy(ANA).build();
        add(procedure);
        assertThat(save(procedure.change(ProcedureChanges.professionals(NOBODY))))
                .isEqualTo(Kept.UNKNOWN_PROFESSIONAL);
        assertThat(find(procedure)).contains(procedure);
    }

    @Test
    public void savesWhatElseChangesThoughOneWhoPerformsItHasAnotherRole() {
        var procedure = aProcedure().performedBy(ANA, BRUNO).build();
        add(procedure);
        hasAnotherRole(BRUNO);
        var dearer = procedure.change(ProcedureChanges.price(new Money(1)));
        assertThat(save(dearer)).isEqualTo(Kept.KEPT);
        assertThat(find(procedure)).contains(dearer);
        var hers = dearer.change(ProcedureChanges.professionals(ANA));
        assertThat(save(hers)).isEqualTo(Kept.KEPT);
        assertThat(save(hers.change(ProcedureChanges.professionals(ANA, BRUNO))))
                .isEqualTo(Kept.UNKNOWN_PROFESSIONAL);
    }

    @Test
    public void savesNothingOverAnotherVersion() {
        var procedure = named("Consulta");
        add(procedure);
        var retired = procedure.change(ProcedureChanges.RETIRE);
        save(retired);
        assertThatIllegalStateException()
                .isThrownBy(() -> save(procedure.change(ProcedureChanges.price(new Money(1)))));
        assertThat(find(procedure)).contains(retired);
    }

    @Test
    public void letsTheNextChangeWaitForTheOneBefore() {
        var procedure = aProcedure().price(new Money(0)).build();
        add(procedure);
        Together.run(
                8,
                number -> admin(() -> {
                    var locked = procedures.lock(procedure.id()).orElseThrow();
                    var dearer = new Money(locked.price().cents() + 1);
                    return procedures.save(locked.change(ProcedureChanges.price(dearer)));
                }));
        assertThat(find(procedure).orElseThrow().price()).isEqualTo(new Money(8));
    }

    @Test
    public void listsByNameWhateverItsCaseAndAccents() {
        for (var name : List.of("óculos", "Zumbido", "Ácido", "acne", "Óleo", "Botox")) add(named(name));
        for (var limit : List.of(1, 2, 6, 7)) {
            assertThat(list(Optional.empty(), limit))
                    .extracting(Procedure::name)
                    .containsExactly("Ácido", "acne", "Botox", "óculos", "Óleo", "Zumbido");
        }
    }

    @Test
    public void listsThoseThatCanBeBookedOrThoseThatWereRetired() {
        var active = named("Consulta");
        var retired = aProcedure().retired().build();
        add(active);
        add(retired);
        assertThat(list(Optional.of(true), 9)).containsExactly(active);
        assertThat(list(Optional.of(false), 9)).containsExactly(retired);
        assertThat(list(Optional.empty(), 9)).containsExactlyInAnyOrder(active, retired);
    }

    @Test
    public void keepsNothingOfATransactionThatFailed() {
        var procedure = aProcedure().performedBy(ANA).build();
        assertThatThrownBy(() -> admin(() -> {
                    procedures.add(procedure);
                    throw new UnsupportedOperationException("a bug");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(find(procedure)).isEmpty();
    }

    @Test
    public void doesNothingOutsideATransaction() {
        var procedure = named("Consulta");
        assertThatIllegalStateException().isThrownBy(() -> procedures.add(procedure));
        assertThatIllegalStateException().isThrownBy(() -> procedures.find(procedure.id()));
    }

    private Kept add(Procedure procedure) {
        return admin(() -> procedures.add(procedure));
    }

    private Kept save(Procedure procedure) {
        return admin(() -> procedures.save(procedure));
    }

    private Optional<Procedure> find(Procedure procedure) {
        return admin(() -> procedures.find(procedure.id()));
    }

    /** All pages. */
    private List<Procedure> list(Optional<Boolean> active, int limit) {
        var found = new ArrayList<Procedure>();
        var after = Optional.<String>empty();
        do {
            var paging = new Paging(limit, after);
            var page = admin(() -> procedures.list(active, paging));
            found.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    private <T> T admin(Supplier<T> work) {
        return unitOfWork().inTransaction(ADMIN, work);
    }
}
