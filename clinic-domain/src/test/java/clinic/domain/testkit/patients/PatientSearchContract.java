package clinic.domain.testkit.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientSearch;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.shared.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every view of patients finds those who are looked for. */
public abstract class PatientSearchContract {
    private static final Patient JOAO = aPatient()
            .name("João D'Ávila da Silva")
            .phone("+5511987654321")
            .email("joao.davila_99@exemplo.com.br")
            .cpf(Cpfs.of(529_982_247))
            .build();
    private static final Patient MARIA = aPatient()
            .name("Maria-Clara Conceição")
            .phone("+552133334444")
            .cpf(Cpfs.of(12_345_678))
            .build();

    private PatientViewsStage stage;

    protected abstract PatientViewsStage stage();

    @BeforeEach
    public final void setTheStage() {
        stage = stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joao",
                "JOÃO",
                "silva joao",
                "  oao   avila ",
                "d'avila",
                "D’Ávila",
                "davila",
                "jo",
                "jo si",
                "j",
                "(11) 98765",
                "11 98765-4321",
                "+55 (11) 98765-4321",
                "011 98765-4321",
                "8765-4321",
                "11 8765-4321",
                "4321",
                "529.982.247-25",
                "529.982",
                "52998224725",
                "joao.davila_99@exemplo.com.br",
                "davila_99@",
                "@exemplo",
                "joao exemplo.com",
                "silva 98765",
                "da, silva!"
            })
    public void findsJoaoAlone(String written) {
        stage.has(JOAO);
        stage.has(MARIA);
        assertThat(find(written)).containsExactly(JOAO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clara maria", "maria-clara", "conceicao", "m", "co", "(21) 3333-4444", "012.345.678"})
    public void findsMariaAlone(String written) {
        stage.has(JOAO);
        stage.has(MARIA);
        assertThat(find(written)).containsExactly(MARIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joao maria",
                "jo_o",
                "joa\\o",
                "joao%@exemplo.com.br",
                "davila_9_@",
                "davila\\_99@",
                "oão-x",
                "98765-4322",
                "il",
                "'; --x"
            })
    public void findsNobody(String written) {
        stage.has(JOAO);
        stage.has(MARIA);
        assertThat(find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "(", "-", "..", "%", "_", "a"})
    public void findsEverybodyWithoutAWordOrWithOneThatAllHave(String written) {
        stage.has(named("Ana"));
        stage.has(named("Alma"));
        assertThat(find(written)).hasSize(2);
    }

    @Test
    public void findsWhoComesLastAmongMany() {
        for (var number = 0; number < 60; number++) stage.has(named("Ana " + (char) ('a' + number % 26)));
        var zuleica = named("Zuleica");
        var zulmira = named("Zulmira");
        stage.has(zulmira);
        stage.has(zuleica);
        assertThat(find("zu", 1)).containsExactly(zuleica, zulmira);
        assertThat(find("ule", 1)).containsExactly(zuleica);
        assertThat(find("ana", 3)).hasSize(60);
    }

    @Test
    public void findsExactlyThoseWhoHaveAllOfIt() {
        var names = List.of("ana", "Bea", "João", "Zoë", "Ñandú", "d'Arc", "Łukasz", "o’hara", "Ng", "50%", "a_b");
        Seeds.forEach(5, random -> {
            var kept = new ArrayList<Patient>();
            for (var number = 0; number < 12; number++) {
                var patient = aPatient()
                        .name(pick(names, random) + " " + pick(names, random))
                        .phone("+55119" + (10_000_000 + random.nextInt(89_999_999)))
                        .build();
                kept.add(patient);
                stage.has(patient);
            }
            for (var number = 0; number < 12; number++) findsOf(kept, written(pick(kept, random), random));
        });
    }

    private void findsOf(List<Patient> kept, String written) {
        var search = PatientSearch.read(written);
        var expected =
                kept.stream().filter(one -> search.finds(one.searchText())).toList();
        var found = find(written);
        found.retainAll(kept);
        assertThat(found).as(written).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String written(Patient patient, Random random) {
        var text = random.nextBoolean() ? patient.name().value() : patient.searchText();
        var from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(8)));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private List<Patient> find(String written) {
        return find(written, 200);
    }

    /** All pages. */
    private List<Patient> find(String written, int limit) {
        var found = new ArrayList<Patient>();
        var after = Optional.<String>empty();
        do {
            var page = stage.views().list(RECEPTIONIST, PatientSearch.read(written), new Paging(limit, after), NINE);
            page.items().forEach(view -> found.add(view.patient()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }
}
