package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicChange;
import clinic.domain.accounts.Clinics.Opening;
import clinic.domain.accounts.Faq;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every store of the clinic keeps to. */
public abstract class ClinicsContract {
    private static final Clinic OPENED = Clinic.opened("Clínica", Moments.ZONE);
    private static final ClinicChange EVERYTHING = new ClinicChange(
            Optional.of("Clínica Jacarandá"),
            Optional.of(Optional.of("Rua Augusta, 1500")),
            Optional.of(Optional.of(new Phone("+551130301234"))),
            Optional.of(ZoneId.of("America/Manaus")),
            Optional.of(20),
            Optional.of(0),
            Optional.of(365),
            Optional.of(new TreeSet<>(List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 25)))),
            Optional.of(List.of(
                    new Faq("Tem estacionamento?", "Sim:\nna \"Rua Augusta\", {grátis}."),
                    new Faq("Aceita Pix?", "Sim."))));

    protected abstract AccountsStage stage();

    @Test
    public void isOpenedOnce() {
        var again = stage().unitOfWork()
                .inTransaction(SYSTEM, () -> stage().clinics().open(Clinic.opened("Outra", ZoneId.of("UTC"))));
        assertThat(again).isEqualTo(Opening.OPEN_BEFORE);
        assertThat(stage().clinics().find(ANONYMOUS)).contains(OPENED);
    }

    @Test
    public void givesBackEveryPartOfAChange() {
        var changed = OPENED.with(EVERYTHING);
        save(changed);
        assertThat(stage().clinics().find(ADMIN)).contains(changed);
        assertThat(stage().unitOfWork()
                        .inTransaction(ADMIN, () -> stage().clinics().lock()))
                .contains(changed);
    }

    @Test
    public void keepsNoChangeOfAnotherVersion() {
        save(OPENED.with(EVERYTHING));
        assertThatIllegalStateException().isThrownBy(() -> save(OPENED.with(EVERYTHING)));
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().clinics().lock());
        assertThatIllegalStateException().isThrownBy(() -> stage().clinics().save(OPENED.with(EVERYTHING)));
    }

    private void save(Clinic changed) {
        stage().unitOfWork().inTransaction(ADMIN, () -> {
            stage().clinics().save(changed);
            return changed;
        });
    }
}
