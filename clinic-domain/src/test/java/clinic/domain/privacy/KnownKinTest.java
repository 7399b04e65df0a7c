package clinic.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.privacy.KnownNames.Kind;
import clinic.domain.testkit.shared.Seeds;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of relatives without a capital letter, and what is none. */
class KnownKinTest {
    private static final List<String> KIN = List.of(
            "minha filha",
            "meu filho mais velho",
            "a mãe",
            "mãe",
            "o pai,",
            "o marido",
            "a esposa dele,",
            "a irmã gêmea",
            "a avó materna",
            "nosso neto de 3 anos",
            "a vizinha chamada",
            "o cunhado que se chama",
            "o acompanhante é o",
            "a babá é a",
            "a esposa do");

    private static final List<String> BEHIND = List.of(
            " tem asma",
            " nega febre",
            ", que toma losartana 50 mg",
            " com lesão na mama direita",
            ". Orientado repouso",
            " e refere dor no pé esquerdo",
            " foi operada da vesícula em 2019",
            " também teve infarto");

    private static final List<String> WHAT_RELATIVES_HAVE = List.of(
            "hipertensa",
            "diabético",
            "asma",
            "losartana 50 mg",
            "mama direita",
            "olho esquerdo",
            "íris direita alterada",
            "íris clara",
            "pilar amigdaliano",
            "carina alargada",
            "dores abdominais",
            "dores no joelho",
            "leite materno",
            "cândida albicans",
            "candida",
            "diane 35",
            "yasmin 21 comprimidos",
            "anita 500 mg de 12/12 horas",
            "melissa à noite",
            "wilson",
            "elisa positivo",
            "clara melhora",
            "rosa na borda",
            "marcos do desenvolvimento adequados",
            "nascimento prematuro",
            "vitória sobre o câncer",
            "dá leite ao bebê",
            "nina o bebê",
            "ida ao médico",
            "quadros de asma",
            "costas e coluna",
            "AVC aos 60",
            "saudáveis",
            "dipirona, omeprazol e sinvastatina");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minha filha joana refere dor",
                "o marido carlos refere dor",
                "a mãe maria das dores refere dor",
                "a avó, conceição, refere dor",
                "MINHA FILHA JOANA REFERE DOR, refere dor",
                "minha filha joana da silva santos refere dor",
                "minha filha Joana silva refere dor",
                "minha filha joana Silva refere dor",
                "filha rosa de souza refere dor",
                "tia clara refere dor",
                "irmã yasmin refere dor",
                "irmã que se chama íris, refere dor",
                "os filhos joão, pedro e ana referem, refere dor",
                "filha da joana, refere dor",
                "filha mais nova júlia refere dor",
                "o tio joao paulo lima refere dor"
            })
    void hidesTheName(String text) {
        var masked = Masking.mask(text, List.of());
        assertThat(masked.text().replaceAll("\\[[A-Z]+_\\d+]", ""))
                .doesNotContainPattern(
                        "(?iu)joana|joão|carlos|maria|dores|conceição|silva|santos|souza|rosa|clara|yasmin|íris")
                .doesNotContainPattern("(?iu)pedro|ana|júlia|joao|paulo|lima")
                .contains("refere dor");
        assertThat(masked.restored(masked.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dona rita refere dor",
                "a paciente joana da silva, refere dor",
                "seu joão refere dor",
                "sou a joana, refere dor",
                "aqui é o carlos refere dor",
                "oi, aqui é ana paula, refere dor",
                "encaminhada pela doutora helena prado, refere dor",
                "DRA. HELENA PRADO, refere dor",
                "o nome dela é beatriz, refere dor",
                "aqui quem fala é o doutor carlos alberto refere dor"
            })
    void hidesWhomATitleIntroduces(String text) {
        var masked = Masking.mask(text, List.of());
        assertThat(masked.hidden()).as(masked.text()).hasSize(1);
        assertThat(masked.text()).contains("[PESSOA_1]").contains("refere dor");
        assertThat(masked.restored(masked.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paciente serena e orientada",
                "paciente com dor, clara melhora",
                "paciente nega alergia, seu pai tem asma",
                "seu uso de losartana, seu braço direito",
                "o paciente justo hoje caiu",
                "sou a primeira da fila, aqui é longe",
                "paciente elisa positivo, diane 35 suspensa"
            })
    void leavesWhatPatientsAreThemselves(String text) {
        assertThat(Masking.mask(text, List.of()).text()).isEqualTo(text);
    }

    @Test
    void leavesNoNameAndEachFact() {
        var given = KnownNames.all(Kind.GIVEN);
        var surnames = Stream.of(Kind.SURNAME, Kind.SURNAME_WORD_TOO)
                .flatMap(kind -> KnownNames.all(kind).stream())
                .toList();
        Seeds.forEach(2_000, random -> {
            var first = any(random, given);
            var name = random.nextBoolean()
                    ? first
                    : first + any(random, List.of(" ", " da ", " de ")) + any(random, surnames);
            var behind = any(random, BEHIND);
            var text = spelt(random, any(random, KIN) + " " + name) + behind;
            var masked = Masking.mask(text, List.of());
            assertThat(masked.hidden()).as(text).hasSize(1);
            assertThat(masked.text()).as(text).endsWith(behind).doesNotContainPattern("(?iu)(?<!\\p{L})" + first);
            assertThat(masked.hidden().getFirst()).as(text).isEqualToIgnoringCase(name);
        });
    }

    @Test
    void leavesNoNameThatIsAWordTooWhereASentenceGoesOnBehindIt() {
        var names = KnownNames.all(Kind.WORD_TOO);
        Seeds.forEach(500, random -> {
            var text = any(random, KIN) + " " + any(random, names) + any(random, BEHIND);
            assertThat(Masking.mask(text, List.of()).hidden()).as(text).hasSize(1);
        });
    }

    @Test
    void leavesWhatRelativesHave() {
        var kin = KIN.stream()
                .filter(one -> !one.endsWith("chamada") && !one.endsWith("chama"))
                .toList();
        Seeds.forEach(2_000, random -> {
            var text = any(random, kin) + " " + any(random, WHAT_RELATIVES_HAVE)
                    + any(random, List.of("", " há anos", " aos 60"));
            assertThat(Masking.mask(text, List.of()).text()).isEqualTo(text);
        });
    }

    @Test
    void hidesWhatStandsBehindANameThatThePatientHasToo() {
        var masked = Masking.mask("veio com o pai João Pedro lima, que tosse", List.of("João Antônio"));
        assertThat(masked.text()).isEqualTo("veio com o pai [PESSOA_1] [PESSOA_2], que tosse");
    }

    @Test
    void hidesItWhereverElseItStands() {
        var masked = Masking.mask(
                "minha filha joana tosse. A Joana e a joana silva melhoraram; joanete operado.", List.of());
        assertThat(masked.text())
                .isEqualTo(
                        "minha filha [PESSOA_1] tosse. A [PESSOA_2] e a [PESSOA_1] silva melhoraram; joanete operado.");
    }

    /** Twice the text, twice the places: nothing is looked at again for each. */
    @Test
    void findsEachOfMany() {
        var text = "a mãe joana, rosa lima, tem asma e a filha rosa tem tosse. ".repeat(3_000);
        assertThat(KnownKin.in(text)).hasSize(6_000);
        assertThat(KnownKin.in("mãe" + " ".repeat(200_000) + "joana")).isEmpty();
        assertThat(KnownKin.in("mãe joana" + " joana".repeat(50_000) + " tem")).hasSize(1);
    }

    private static String spelt(Random random, String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
