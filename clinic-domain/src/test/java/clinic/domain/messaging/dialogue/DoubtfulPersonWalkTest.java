package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.messaging.Conversing;
import org.junit.jupiter.api.Test;

/** Whoever typed the contact's telephone may be a stranger: docs/adr/0017. */
class DoubtfulPersonWalkTest {
    private final Reception reception = Reception.open();

    @Test
    void isAskedAboutThoughItIsTheOnlyOne() {
        var sofia = reception.desk.hasTyped(PHONE, "Sofia");
        var contact = reception.contact();
        assertThat(read(contact, "agendar")).contains("*1* - Sofia", "*2* - Outra pessoa");
        assertThat(read(contact, "1", "1", "qualquer", "1", "sim")).contains("Agendado");
        assertThat(reception.desk.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.patient()).isEqualTo(sofia.id()));
    }

    @Test
    void isAskedAboutAgainByWhoGoesBack() {
        reception.desk.hasTyped(PHONE, "Sofia");
        assertThat(read(reception.contact(), "agendar", "sofia", "voltar")).contains("*1* - Sofia");
    }

    @Test
    void givesWayToTheHolderWhoIsAnother() {
        var sofia = reception.desk.hasTyped(PHONE, "Sofia");
        assertThat(read(reception.contact(), "agendar", "2", "Maria Souza", "1", "qualquer", "1", "sim"))
                .contains("Agendado", "Maria Souza");
        assertThat(reception.desk.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.patient()).isNotEqualTo(sofia.id()));
    }

    private String read(Conversing contact, String... texts) {
        return reception.read(reception.afterAll(contact, texts));
    }
}
