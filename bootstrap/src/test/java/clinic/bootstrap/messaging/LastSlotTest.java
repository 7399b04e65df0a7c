package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Patients who want the same time at the same moment, until there is none left. */
@Timeout(120)
class LastSlotTest {
    private static final int PATIENTS = 4;
    private static final int SLOTS = 3;

    @Test
    void isOnesAndTheOthersAreOfferedWhatIsLeft() throws Exception {
        try (var practice = Practice.paired(Agenda.scarce(SLOTS))) {
            var racers = new ArrayList<Talk>();
            for (var number = 0; number < PATIENTS; number++) {
                Agenda.admit(practice.database(), number, "Paciente " + number, "+551198765100" + number);
                racers.add(practice.phone("551198765100" + number));
            }
            for (var left = SLOTS; left > 0; left--) {
                var winner = race(racers, left > 1 ? "Os mais próximos são:" : "não encontrei horários livres");
                racers.remove(winner);
                assertThat(booked(practice)).isEqualTo(SLOTS - left + 1);
            }
            assertThat(practice.database().texts("""
                select count(*)
                from agendamentos a
                where status = 'scheduled' and source = 'whatsapp'
                  and 2 = (select count(*) from occupations o
                           where o.occupant_id = a.id and o.starts_at = a.starts_at and o.ends_at = a.ends_at)
                group by starts_at
                """)).isEqualTo(List.of("1", "1", "1"));
            assertThat(practice.one("select count(*) from occupations where occupant_kind = 'hold'"))
                    .isEqualTo("0");
        }
    }

    /** All choose the first time that they are shown; the one who was booked. */
    private static Talk race(List<Talk> racers, String alternative) throws Exception {
        var together = new CyclicBarrier(racers.size());
        var answers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(racers.size())) {
            var running = threads.invokeAll(racers.stream()
                    .<Callable<String>>map(racer -> () -> {
                        racer.asks("agendar", "1");
                        together.await(60, TimeUnit.SECONDS);
                        return racer.asks("1");
                    })
                    .toList());
            for (Future<String> answer : running) answers.add(answer.get());
        }
        assertThat(answers)
                .filteredOn(answer -> answer.contains("Posso confirmar?"))
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains(alternative)).hasSize(racers.size() - 1);
        var first = answers.indexOf(answers.stream()
                .filter(answer -> answer.contains("Posso confirmar?"))
                .findFirst()
                .orElseThrow());
        var winner = racers.get(first);
        assertThat(winner.asks("sim")).contains("Agendado!");
        return winner;
    }

    private static int booked(Practice practice) {
        return Integer.parseInt(practice.one("select count(*) from agendamentos"));
    }
}
