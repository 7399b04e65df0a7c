package clinic.domain.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.shared.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientSearchTest {
    private static final List<String> NAMES =
            List.of("João", "Conceição", "D'Ávila", "Łukasz", "Öztürk", "Nguyễn", "Maria", "Zoë", "Müller");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        joao silva          | joao,silva
        SILVA João silva    | silva,joao
        d'Ávila             | davila
        ana-maria           | ana,maria
        (11) 98765          | 1198765
        +55 11 98765-4321   | 5511987654321
        011 98765           | 1198765
        ana 11 98765 bia    | ana,1198765,bia
        529.982.247-25      | 52998224725
        52998224725 11987654321 | 52998224725,11987654321
        Joao.Silva@X.com    | joao.silva@x.com
        joao.silva          | joao,silva
        100%                | 100
        """)
    void readsWordsAndNumbers(String written, String fragments) {
        assertThat(PatientSearch.read(written).fragments()).containsExactly(fragments.split(",", -1));
    }

    @Test
    void asksShortWordsToBeginAWord() {
        assertThat(PatientSearch.read("jo s 11 é").fragments()).containsExactly(" jo", " s", " 11", " e");
        assertThat(PatientSearch.read("a@").fragments()).containsExactly(" a");
    }

    @Test
    void looksForNothingWithoutAWord() {
        assertThat(PatientSearch.read(" \t(-) % _ \\ ' ")).isEqualTo(PatientSearch.EVERYBODY);
        assertThat(PatientSearch.read("")).isEqualTo(PatientSearch.EVERYBODY);
    }

    @Test
    void takesTwelveWordsAtTheMost() {
        var words = "abc bcd cde def efg fgh ghi hij ijk jkl klm lmn mno";
        assertThat(PatientSearch.read(words).fragments()).hasSize(12);
    }

    @Test
    void findsAPatientByAnyPartsInAnyOrder() {
        Seeds.forEach(300, random -> {
            var patient = patient(random);
            var parts = new ArrayList<String>();
            if (random.nextBoolean()) parts.add(partOfName(patient, random));
            if (random.nextBoolean()) parts.add(partOfPhone(patient, random));
            else if (random.nextBoolean()) parts.add(partOfCpf(patient, random));
            if (random.nextBoolean()) parts.add(partOfEmail(patient, random));
            Collections.shuffle(parts, random);
            var written = String.join(random.nextBoolean() ? " " : "   ", parts);
            assertThat(PatientSearch.read(written).finds(patient.searchText()))
                    .as("%s in %s", written, patient.searchText())
                    .isTrue();
        });
    }

    @Test
    void findsNobodyByADigitThatIsNotThere() {
        var patient = aPatient().name("Ana").phone("+5511987654321").build();
        assertThat(PatientSearch.read("98765-4322").finds(patient.searchText())).isFalse();
        assertThat(PatientSearch.read("na an").finds(patient.searchText())).isFalse();
    }

    private static Patient patient(Random random) {
        return aPatient()
                .name(pick(random) + " " + pick(random))
                .phone("+55219" + (10_000_000 + random.nextInt(89_999_999)))
                .cpf(Cpfs.of(1 + random.nextInt(111_111_110)))
                .email("a%d.b@exemplo.com.br".formatted(random.nextInt(1000)))
                .build();
    }

    private static String partOfName(Patient patient, Random random) {
        var words = patient.nameKey().split(" ", -1);
        var word = words[random.nextInt(words.length)];
        var part = random.nextBoolean() ? word.substring(0, 1 + random.nextInt(word.length())) : part(word, 3, random);
        return random.nextBoolean() ? part.toUpperCase(Locale.ROOT) : part;
    }

    private static String partOfPhone(Patient patient, Random random) {
        var digits = patient.phone().e164().substring(3);
        var written = "(%s) %s-%s".formatted(digits.substring(0, 2), digits.substring(2, 7), digits.substring(7));
        return switch (random.nextInt(5)) {
            case 0 -> written;
            case 1 -> "+55 " + written;
            case 2 -> "0" + digits;
            case 3 -> digits.substring(0, 2) + " " + digits.substring(3);
            default -> part(digits, 3, random);
        };
    }

    private static String partOfCpf(Patient patient, Random random) {
        var cpf = patient.cpf().orElseThrow();
        return random.nextBoolean() ? cpf.written() : part(cpf.digits(), 3, random);
    }

    private static String partOfEmail(Patient patient, Random random) {
        var address = patient.email().orElseThrow().value();
        return random.nextBoolean() ? address : address.substring(address.indexOf('@') - random.nextInt(2));
    }

    private static String part(String text, int least, Random random) {
        var length = least + random.nextInt(text.length() - least + 1);
        var from = random.nextInt(text.length() - length + 1);
        return text.substring(from, from + length);
    }

    private static String pick(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
