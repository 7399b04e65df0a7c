package clinic.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static final List<String> NAMES = List.of("João Antônio da Silva Rosa");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joão antônio da silva rosa refere dor",
                "JOAO ANTONIO DA SILVA ROSA refere dor",
                "o Antonio refere dor",
                "a família Silva refere dor",
                "paciente Rosa refere dor",
                "CPF 529.982.247-25 refere dor",
                "CPF 529 982 247 25 refere dor",
                "CPF 52998224725 refere dor",
                "cpf cinco dois nove, nove oito dois, dois quatro sete, dois cinco refere dor",
                "telefone (11) 98765-4321 refere dor",
                "telefone 11 98765 4321 refere dor",
                "telefone +55 11 98765-4321 refere dor",
                "telefone 11987654321 refere dor",
                "telefone 98765-4321 refere dor",
                "telefone nove oito sete meia cinco quatro três dois um refere dor",
                "e-mail joao.silva@exemplo.com.br refere dor",
                "e-mail joao arroba exemplo ponto com ponto br refere dor",
                "RG 12.345.678-9 refere dor",
                "cartão 898001160660761 refere dor",
                "nascido em 12/03/1980, refere dor",
                "nascimento: 3 de março de 1980, refere dor"
            })
    void hidesWhatTellsWhoItIs(String text) {
        var masked = Masking.mask(text, NAMES);
        assertThat(masked.hidden()).isNotEmpty();
        assertThat(masked.text()).contains("refere dor");
        for (var hidden : masked.hidden()) assertThat(masked.text()).doesNotContain(hidden);
        assertThat(masked.text().replaceAll("\\[[A-Z]+_\\d+]", ""))
                .doesNotContainPattern("\\d{4}")
                .doesNotContainIgnoringCase("silva")
                .doesNotContainIgnoringCase("antonio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pressão 120/80, 130/85 e 140/90",
                "dipirona 500 mg de 6/6 horas por 10 dias",
                "lesão rosa de 12 x 15 mm, mais clara na borda",
                "retorno em 12/03/2027 às 14:30",
                "toxina botulínica 4 unidades, 2 pontos, total 20 UI",
                "glicemia 98, colesterol 212, TSH 2,35",
                "CID L70.0, sessão 3 de 10"
            })
    void leavesWhatIsMedicine(String text) {
        assertThat(Masking.mask(text, NAMES).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a paciente Mariana Couto refere dor",
                "dona Rita refere dor",
                "meu nome é Pedro Paulo de Souza e refere dor",
                "encaminhado pela doutora Helena Prado, refere dor"
            })
    void hidesANameThatItsWordsIntroduce(String text) {
        var masked = Masking.mask(text, List.of());
        assertThat(masked.hidden()).hasSize(1);
        assertThat(masked.text()).contains("[PESSOA_1]").contains("refere dor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minha mãe Maria Souza refere dor",
                "a mãe, Maria Souza, refere dor",
                "veio com o pai José Pedro, que refere dor",
                "a esposa dele, Ana, refere dor",
                "a filha da paciente, Júlia, refere dor",
                "Mãe chamada Célia refere dor",
                "a irmã se chama Bia e refere dor",
                "o acompanhante é o Marcos, refere dor",
                "os filhos Pedro e Ana, refere dor",
                "a cuidadora Neide de Jesus refere dor",
                "a avó D’Ávila refere dor",
                "o marido Negão refere dor",
                "o tio Eraldo refere dor"
            })
    void hidesTheNamesOfThoseWhoBelongToThePatient(String text) {
        var masked = Masking.mask(text, NAMES);
        assertThat(masked.hidden()).as(masked.text()).hasSize(1);
        assertThat(masked.text()).contains("[PESSOA_1]").contains("refere dor");
        assertThat(masked.restored(masked.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mãe hipertensa e pai diabético",
                "mãe Hipertensa, pai Diabético, irmã HIV positivo",
                "pai com Alzheimer, avó Alzheimer, tio Parkinson",
                "Mãe: Diabetes. Pai: Hipertensão.",
                "Mora com a mãe. Nega alergias.",
                "Mãe Nega alergia a dipirona. Pai Refere tosse.",
                "filho de 3 anos, irmãos saudáveis, AVC na família",
                "a mãe, que refere dor, toma Losartana",
                "MÃE NEGA ALERGIA",
                "acompanhante Não soube informar"
            })
    void leavesWhatRelativesHave(String text) {
        assertThat(Masking.mask(text, List.of()).text()).isEqualTo(text);
    }

    @Test
    void hidesARelativesNameWhereverElseItStands() {
        var text = "Trazida pela mãe, Maria Souza. Segundo Maria, nega febre. Souza tem sarna; maria-mole liberada.";
        var masked = Masking.mask(text, List.of());
        assertThat(masked.text())
                .isEqualTo(
                        "Trazida pela mãe, [PESSOA_1]. Segundo [PESSOA_2], nega febre. [PESSOA_3] tem sarna; maria-mole"
                                + " liberada.");
        assertThat(masked.restored("Segundo [PESSOA_2], nega febre")).isEqualTo("Segundo Maria, nega febre");
    }

    @Test
    void leavesACommonWordThatIsARelativesNameToo() {
        var masked = Masking.mask("A tia Rosa veio. Rosa, a lesão clareou.", List.of());
        assertThat(masked.text()).isEqualTo("A tia [PESSOA_1] veio. Rosa, a lesão clareou.");
    }

    @Test
    void givesTheSameWordsTheSameMark() {
        var masked = Masking.mask("Antônio melhorou. Antônio volta em março.", NAMES);
        assertThat(masked.text()).isEqualTo("[PESSOA_1] melhorou. [PESSOA_1] volta em março.");
    }

    @Test
    void putsBackWhatItHid() {
        var masked = Masking.mask("Antônio, 529.982.247-25, refere dor", NAMES);
        assertThat(masked.restored(masked.text())).isEqualTo("Antônio, 529.982.247-25, refere dor");
    }

    @Test
    void takesNoMarkThatWasSpokenForOneOfItsOwn() {
        var masked = Masking.mask("[PESSOA_1] diz que Antônio tem dor", NAMES);
        assertThat(masked.text()).isEqualTo("(PESSOA_1) diz que [PESSOA_1] tem dor");
    }

    @Test
    void leavesAMarkThatItNeverMade() {
        assertThat(Masking.mask("dor", NAMES).restored("[PESSOA_7] [CPF_0] dor"))
                .isEqualTo("[PESSOA_7] [CPF_0] dor");
    }

    @Test
    void putsBackWhatItHidOfAnyText() {
        Seeds.forEach(300, random -> {
            var text = new StringBuilder();
            var parts = List.of(
                    "Silva",
                    " ",
                    "98765-4321",
                    ".",
                    "$1",
                    "\\",
                    "a@b.co",
                    "500 mg",
                    "é",
                    "😀",
                    ",",
                    "nascido 1/2/1990");
            for (int i = 0; i < 30; i++) text.append(parts.get(random.nextInt(parts.size())));
            var masked = Masking.mask(text.toString(), NAMES);
            assertThat(masked.restored(masked.text())).isEqualTo(text.toString());
        });
    }
}
