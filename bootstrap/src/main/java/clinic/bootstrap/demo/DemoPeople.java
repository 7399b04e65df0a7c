package clinic.bootstrap.demo;

import clinic.bootstrap.Machine;
import clinic.bootstrap.Stores;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.Profile;
import clinic.domain.patients.Cpf;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PersonName;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo's people; none of them exists. */
final class DemoPeople {
    private static final List<String> PATIENTS = List.of(
            "Mariana Souza Lima",
            "João Pereira da Silva",
            "Ana Clara Nogueira",
            "Antônio Barbosa",
            "Beatriz Almeida",
            "Benedito Ramos",
            "Camila Ferreira",
            "Carlos Eduardo Pinto",
            "Cecília Moraes",
            "Cláudio Antunes",
            "Daniela Castro",
            "Débora Martins",
            "Eduardo Farias",
            "Elisângela Rocha",
            "Fábio Teixeira",
            "Fernanda Oliveira",
            "Gabriel Santos",
            "Gisele Cardoso",
            "Heitor Gonçalves",
            "Helena Vieira",
            "Igor Machado",
            "Isabela Cunha",
            "Jéssica Andrade",
            "Jonas Peixoto",
            "Júlia Monteiro",
            "Larissa Campos",
            "Leonardo Dias",
            "Lúcia Helena Prado",
            "Marcelo Tavares",
            "Márcia Regina Lopes",
            "Natália Freitas",
            "Otávio Brandão",
            "Patrícia Guimarães",
            "Paulo Sérgio Reis",
            "Rafaela Duarte",
            "Renato Figueiredo",
            "Sônia Maria Xavier",
            "Thiago Azevedo",
            "Valéria Nunes",
            "Yasmin Correia");
    /** The patients from this one on have consented to be recorded and to models. */
    private static final int FIRST_TO_AGREE = 10;

    private static final long FIRST_MOBILE = 5511980000001L;
    private static final int FIRST_CPF = 100_200_300;
    private static final int DISTANCE = 1_234_567;

    private final Stores stores;
    private final Machine machine;
    private final PasswordHash hash;

    DemoPeople(Stores stores, Machine machine, PasswordHash hash) {
        this.stores = stores;
        this.machine = machine;
        this.hash = hash;
    }

    /** Three, with their hours: mornings and afternoons on weekdays, one of them also on Saturdays. */
    List<ProfileId> professionals(ZoneId zone) {
        var ana = add(
                "Dra. Ana Ribeiro",
                "ana@demo.clinic",
                Role.PROFESSIONAL,
                Optional.of("CRM-SP 123456"),
                Optional.of(new Phone(DemoData.DICTATING)));
        var bruno = add("Dr. Bruno Carvalho", "bruno@demo.clinic", Role.PROFESSIONAL, Optional.of("CRM-SP 98765"));
        var carla = add("Carla Mendes", "carla@demo.clinic", Role.PROFESSIONAL, Optional.of("CRBM-SP 4567"));
        stores.schedules().keep(ana, hours(zone, 9, 18, false));
        stores.schedules().keep(bruno, hours(zone, 8, 17, false));
        stores.schedules().keep(carla, hours(zone, 10, 19, true));
        return List.of(ana, bruno, carla);
    }

    private static WorkingHours hours(ZoneId zone, int from, int to, boolean saturdays) {
        Map<DayOfWeek, List<Stretch>> weekly = new EnumMap<>(DayOfWeek.class);
        for (var day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            weekly.put(day, List.of(new Stretch(from * 60, 12 * 60), new Stretch(13 * 60, to * 60)));
        }
        if (saturdays) weekly.put(DayOfWeek.SATURDAY, List.of(new Stretch(9 * 60, 13 * 60)));
        return new WorkingHours(zone, weekly);
    }

    void others() {
        add("Administração Aurora", "admin@demo.clinic", Role.ADMIN, Optional.empty());
        add("Recepção Aurora", "recepcao@demo.clinic", Role.RECEPTIONIST, Optional.empty());
    }

    /** Forty; the first of them signs in. */
    List<PatientId> patients() {
        var client = add(PATIENTS.getFirst(), "paciente@demo.clinic", Role.CLIENT, Optional.empty());
        var ids = new ArrayList<PatientId>();
        for (var index = 0; index < PATIENTS.size(); index++) {
            var patient = patient(index, index == 0 ? Optional.of(client) : Optional.empty());
            stores.patients().add(patient);
            if (index >= FIRST_TO_AGREE) agree(patient.id());
            ids.add(patient.id());
        }
        return ids;
    }

    private void agree(PatientId patient) {
        var now = machine.time().instant().truncatedTo(ChronoUnit.SECONDS);
        for (var purpose : List.of(Purpose.AI, Purpose.RECORDING)) {
            stores.consents()
                    .give(new Consent(
                            new ConsentId(machine.ids().next()),
                            DataSubject.of(patient),
                            purpose,
                            "demo",
                            "termo assinado na recepção (demonstração)",
                            Optional.empty(),
                            now,
                            Optional.empty()));
        }
    }

    private Patient patient(int index, Optional<ProfileId> profile) {
        return new Patient(
                new PatientId(machine.ids().next()),
                new PersonName(PATIENTS.get(index)),
                new Phone("+" + (FIRST_MOBILE + index)),
                profile.map(id -> new EmailAddress("paciente@demo.clinic")),
                Optional.of(cpf(FIRST_CPF + index * DISTANCE)),
                Optional.of(LocalDate.of(1958 + index % 45, 1 + index % 12, 1 + index % 28)),
                index % 5 == 0 ? Optional.of("Prefere contato por WhatsApp.") : Optional.empty(),
                profile,
                machine.time().instant().truncatedTo(ChronoUnit.SECONDS),
                1);
    }

    /** Nine digits with the two that check them. */
    private static Cpf cpf(int nine) {
        var digits = String.valueOf(nine);
        digits += check(digits);
        return new Cpf(digits + check(digits));
    }

    private static int check(String digits) {
        var sum = 0;
        for (var index = 0; index < digits.length(); index++) {
            sum += (digits.charAt(index) - '0') * (digits.length() + 1 - index);
        }
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    private ProfileId add(String name, String email, Role role, Optional<String> registration) {
        return add(name, email, role, registration, Optional.empty());
    }

    private ProfileId add(String name, String email, Role role, Optional<String> registration, Optional<Phone> phone) {
        var id = new ProfileId(machine.ids().next());
        var now = machine.time().instant().truncatedTo(ChronoUnit.MILLIS);
        stores.profiles()
                .add(new Profile(
                        id, name, new EmailAddress(email), phone, Optional.empty(), role, registration, true, now, 1));
        stores.credentials().replace(id, hash, now);
        return id;
    }
}
