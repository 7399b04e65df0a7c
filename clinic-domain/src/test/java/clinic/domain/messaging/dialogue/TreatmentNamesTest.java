package clinic.domain.messaging.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which treatment a sentence names, and which sentences leave it open. */
class TreatmentNamesTest {
    private static final SequenceIds IDS = SequenceIds.from(1);
    private static final List<Treatment> OFFERED = Stream.of(
                    "Botox",
                    "Botox capilar",
                    "Limpeza de pele",
                    "Peeling químico",
                    "Peeling de diamante",
                    "Depilação a laser",
                    "Consulta",
                    "Primeira consulta",
                    "Segunda sessão",
                    "Laser CO2",
                    "Avaliação")
            .map(TreatmentNamesTest::treatment)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agendar limpeza sexta | Limpeza de pele",
                "quero marcar botox amanhã | Botox",
                "QUERO MARCAR BOTÓX! | Botox",
                "agendar botox capilar dia 12/03 às 14h | Botox capilar",
                "Oi, bom dia! Gostaria de marcar uma limpeza de pele para amanhã à tarde, por favor | Limpeza de pele",
                "agendar limpeza de pele com a Dra. Ana Prado | Limpeza de pele",
                "quero agendar peeling quimico | Peeling químico",
                "agendar diamante | Peeling de diamante",
                "marcar um peeling de diamante pra minha filha | Peeling de diamante",
                "agendar depilacao | Depilação a laser",
                "agendar depilação a laser na segunda | Depilação a laser",
                "agendar co2 | Laser CO2",
                "marcar a primeira consulta | Primeira consulta",
                "marcar a segunda sessão para quinta | Segunda sessão",
                "quero agendar uma avaliação para outra pessoa | Avaliação"
            })
    void findsTheOneThatIsNamed(String text, String name) {
        assertThat(TreatmentNames.only(OFFERED, Words.of(text)).map(Treatment::name))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agendar",
                "agendar sexta",
                "quero marcar uma consulta",
                "marcar consulta segunda às 14h",
                "agendar peeling",
                "agendar laser",
                "agendar massagem",
                "agendar limpeza dental",
                "agendar botox e limpeza de pele",
                "agendar botox e limpeza",
                "agendar botox ou peeling químico",
                "agendar, mas não botox",
                "agendar sem ser botox",
                "agendar limpeza na primeira hora",
                "agendar botox na primeira hora",
                "agendar botoxes",
                "agendar dia 2",
                ""
            })
    void findsNoneWhereItIsLeftOpen(String text) {
        assertThat(TreatmentNames.only(OFFERED, Words.of(text))).isEmpty();
    }

    @Test
    void tellsNoneFromAnotherOfTheSameName() {
        var twice = List.of(treatment("Botox"), treatment("BOTOX"), treatment("Peeling"));
        assertThat(TreatmentNames.only(twice, Words.of("agendar botox"))).isEmpty();
        assertThat(TreatmentNames.only(twice, Words.of("agendar peeling"))).contains(twice.getLast());
        assertThat(TreatmentNames.only(List.of(), Words.of("agendar peeling"))).isEmpty();
    }

    private static Treatment treatment(String name) {
        return new Treatment(new ProcedureId(IDS.next()), name, Duration.ofMinutes(30), new Money(10_000));
    }
}
