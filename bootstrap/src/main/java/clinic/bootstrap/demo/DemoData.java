package clinic.bootstrap.demo;

import clinic.bootstrap.Machine;
import clinic.bootstrap.Stores;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics.Opening;
import clinic.domain.accounts.Faq;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.shared.Actor;
import java.time.ZoneId;
import java.util.List;

/**
 * A clinic with 3 professionals, 8 procedures, 40 patients and two weeks of appointments around today. Loaded in one
 * transaction with the opening of the clinic: once, whole, or not at all.
 */
public final class DemoData {
    /** Everybody's, in the demo. */
    public static final String PASSWORD = "clinica-demo-2026";

    /** The telephone of the professional who dictates by WhatsApp. */
    static final String DICTATING = "+5511970000001";

    private static final String NAME = "Clínica Aurora";

    private static final List<Faq> FAQ = List.of(
            new Faq("Qual é o endereço da clínica? Onde fica?", "Rua das Acácias, 100, sala 12. (demonstração)"),
            new Faq(
                    "Qual é o horário de funcionamento da clínica?",
                    "De segunda a sexta, das 8h às 19h; aos sábados, das 9h às 13h."),
            new Faq("Vocês aceitam convênio?", "Atendemos particular, com recibo para reembolso."));

    private final Stores stores;
    private final Machine machine;

    private DemoData(Stores stores, Machine machine) {
        this.stores = stores;
        this.machine = machine;
    }

    public static DemoData of(Stores stores, Machine machine) {
        return new DemoData(stores, machine);
    }

    /** Opens the clinic with its demo data; one that is open stays as it is. */
    public Opening open(Actor actor, ZoneId zone) {
        if (stores.clinics().find(actor).isPresent()) return Opening.OPEN_BEFORE;
        var hash = hash();
        return stores.unitOfWork().inTransaction(actor, () -> open(zone, hash));
    }

    private Opening open(ZoneId zone, PasswordHash hash) {
        var opening = stores.clinics().open(clinic(zone));
        if (opening == Opening.OPENED) {
            var people = new DemoPeople(stores, machine, hash);
            var professionals = people.professionals(zone);
            people.others();
            var procedures = new DemoProcedures(stores, machine).load(professionals);
            new DemoAgenda(stores, machine, zone).load(procedures, people.patients());
        }
        return opening;
    }

    private static Clinic clinic(ZoneId zone) {
        var opened = Clinic.opened(NAME, zone);
        return new Clinic(
                opened.name(),
                opened.address(),
                opened.phone(),
                zone,
                opened.slotGridMinutes(),
                opened.minimumNoticeMinutes(),
                opened.horizonDays(),
                opened.closingDays(),
                FAQ,
                opened.version());
    }

    private PasswordHash hash() {
        return switch (machine.passwords().hash(new Password(PASSWORD))) {
            case Hashing.Done done -> done.hash();
            case Hashing.Busy busy -> throw new IllegalStateException("nobody else hashes while the server starts");
        };
    }
}
