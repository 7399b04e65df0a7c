package clinic.bootstrap.messaging;

import clinic.sandbox.evolution.Fault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Everything at once, the same for the same chance as far as threads allow. */
final class Storm {
    private static final int STEPS = 160;
    private static final int PATIENTS = 4;
    private static final int STRANGERS = 2;

    /** What somebody says who wants to get somewhere. */
    private static final List<String> SENSIBLE = List.of("agendar", "1", "1", "1", "sim");

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
    private final Map<String, Integer> progress = new HashMap<>();
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
        for (var step = 0; step < STEPS; step++) {
            switch (chance.nextInt(40)) {
                case 0, 1, 2, 3 -> practice.standIn().faults().on(any(PASSING), 1 + chance.nextInt(3));
                case 4 -> practice.standIn().faults().on(Fault.DOWN);
                case 5, 6, 7 -> practice.standIn().faults().off(Fault.DOWN);
                case 8, 9 -> staffBooks();
                case 10 -> staffReleases();
                case 11 -> practice.standIn().awaitQuiet();
                case 12 -> {
                    if (chance.nextBoolean()) restart();
                }
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

    private void restart() {
        practice.stop();
        practice.start();
    }

    private void says(Map.Entry<String, Talk> somebody) {
        var contact = somebody.getKey();
        var patient = somebody.getValue().patient();
        var text = any(ANYTHING);
        if (chance.nextInt(10) < 7) {
            var next = progress.getOrDefault(contact, 0);
            progress.put(contact, (next + 1) % SENSIBLE.size());
            text = SENSIBLE.get(next);
        }
        written.add(chance.nextInt(25) == 0 ? patient.speaks(new byte[] {1}) : patient.says(text));
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
