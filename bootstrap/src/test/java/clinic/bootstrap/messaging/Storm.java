package clinic.bootstrap.messaging;

import clinic.sandbox.evolution.Fault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Everything at once, the same for the same chance as far as threads allow. */
final class Storm {
    private static final int STEPS = 120;
    private static final int PATIENTS = 4;
    private static final int STRANGERS = 2;

    /** What somebody says who wants to get somewhere, by what the phone shows last. */
    private static final Map<String, List<String>> SENSIBLE = Map.of(
            "Posso confirmar?", List.of("sim", "1"),
            "Quer mesmo", List.of("sim", "sim", "não"),
            "diga um dia", List.of("1", "1", "2", "3"),
            "Com quem?", List.of("1", "2", "qualquer"),
            "O que você quer agendar?", List.of("1"),
            "Para quem", List.of("1", "2"),
            "nome completo", List.of("Maria da Silva"),
            "Qual horário", List.of("1"));

    private static final List<String> ERRANDS = List.of("agendar", "agendar", "remarcar", "remarcar", "cancelar");

    private static final List<String> ANYTHING = List.of(
            "1",
            "1",
            "2",
            "3",
            "12",
            "sim",
            "sim",
            "não",
            "agendar",
            "remarcar",
            "remarcar",
            "cancelar",
            "voltar",
            "mais",
            "menu",
            "meus horários",
            "ajuda",
            "amanhã",
            "sexta",
            "qualquer",
            "Maria da Silva",
            "oi",
            "obrigado",
            "às 10h",
            "xyzzy",
            "🙂",
            "atendente",
            "PARAR",
            "voltar a receber");

    /** What fails a few times; being down is a fault of its own. */
    private static final List<Fault> PASSING = List.of(
            Fault.SEND_FAILS_BEFORE,
            Fault.SEND_FAILS_AFTER,
            Fault.NEVER_DELIVERED,
            Fault.WEBHOOK_TWICE,
            Fault.WEBHOOK_TWICE,
            Fault.WEBHOOK_SHUFFLED,
            Fault.WEBHOOK_SHUFFLED);

    private final Practice practice;
    private final Random chance;
    private final Map<String, Talk> talks = new LinkedHashMap<>();
    private final List<String> written = new ArrayList<>();

    /** Two professionals, three half hours a day, for two or three days. */
    static Agenda agenda() {
        return new Agenda(2, EnumSet.allOf(DayOfWeek.class), 9, 3, 2);
    }

    Storm(Practice practice, Random chance) {
        this.practice = practice;
        this.chance = chance;
        practice.database().run(Ledger.WATCHING);
        for (var number = 0; number < PATIENTS + STRANGERS; number++) {
            var digits = "551198765400" + number;
            if (number < PATIENTS) Agenda.admit(practice.database(), number, "Paciente " + number, "+" + digits);
            talks.put("+" + digits, practice.phone(digits));
        }
        // a family of two
        Agenda.admit(practice.database(), PATIENTS, "Outro Paciente", "+5511987654000");
    }

    void rage() {
        practice.start();
        practice.pair();
        var middle = STEPS / 3 + chance.nextInt(STEPS / 3);
        for (var step = 0; step < STEPS; step++) {
            if (step == middle) restart();
            switch (chance.nextInt(40)) {
                case 0, 1, 2, 3 -> practice.standIn().faults().on(any(PASSING), 1 + chance.nextInt(3));
                case 4 -> practice.standIn().faults().on(Fault.DOWN);
                case 5, 6, 7 -> practice.standIn().faults().off(Fault.DOWN);
                case 8, 9 -> staffBooks();
                case 10 -> staffReleases();
                case 11 -> practice.standIn().awaitQuiet();
                default -> says(any(List.copyOf(talks.entrySet())));
            }
        }
    }

    /** The wind drops: nothing fails any more, and all that waits is done. */
    void calm() {
        practice.standIn().faults().clear();
        restart();
        practice.awaitQuiet();
    }

    List<String> written() {
        return written;
    }

    Map<String, Talk> talks() {
        return talks;
    }

    int lost() {
        return practice.standIn().lostEvents();
    }

    /** What is told while the clinic is away is told again. */
    private void restart() {
        practice.standIn().awaitQuiet();
        practice.stop();
        for (var somebody : talks.entrySet()) if (chance.nextBoolean()) says(somebody);
        practice.start();
    }

    private void says(Map.Entry<String, Talk> somebody) {
        var patient = somebody.getValue().patient();
        var text = chance.nextInt(10) < 8 ? sensible(somebody.getValue()) : any(ANYTHING);
        written.add(chance.nextInt(25) == 0 ? patient.speaks(new byte[] {1}) : patient.says(text));
    }

    /** Mostly somebody waits for what is answered, before the next word. */
    private String sensible(Talk talk) {
        if (chance.nextInt(4) > 0) practice.awaitHeard();
        var last = talk.received().isEmpty() ? "" : talk.received().getLast();
        return SENSIBLE.entrySet().stream()
                .filter(entry -> last.contains(entry.getKey()))
                .findFirst()
                .map(entry -> any(entry.getValue()))
                .orElseGet(() -> any(ERRANDS));
    }

    private void staffBooks() {
        var start = LocalDate.now(Agenda.ZONE)
                .plusDays(1)
                .atTime(9, 0)
                .plusMinutes(30L * chance.nextInt(3))
                .atZone(Agenda.ZONE);
        var told = practice.staff().post("/api/appointments", """
            {"procedureId": "%s", "professionalId": "%s", "patientId": "%s", "startsAt": "%s"}\
            """.formatted(
                        Agenda.PROCEDURE,
                        Agenda.professional(chance.nextInt(2)),
                        Agenda.patient(chance.nextInt(PATIENTS)),
                        start.toInstant()));
        if (told.status() >= 500) throw new AssertionError("staff could not book: " + told);
    }

    private void staffReleases() {
        for (var contact : talks.keySet()) {
            var told = practice.staff().post("/api/whatsapp/conversations/" + contact + "/release", "");
            if (told.status() >= 500) throw new AssertionError("staff could not release: " + told);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
