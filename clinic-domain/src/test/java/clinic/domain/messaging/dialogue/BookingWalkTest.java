package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BIA;
import static clinic.domain.messaging.dialogue.Reception.CONTACT;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static clinic.domain.messaging.dialogue.Reception.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.testkit.messaging.Conversing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Conversations that end with an appointment, or nearly so. */
class BookingWalkTest {
    private final Reception reception = Reception.open();

    @Test
    void booksForAPatientWhomTheClinicKnows() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        assertThat(read(maria, "Oi!")).contains("Clínica Aurora", "*1* - Agendar", "*5* - Falar com atendente");
        assertThat(read(maria, "1")).contains("*1* - *Botox* (30 min, R$ 1.200,00)", "*2* - *Peeling químico*");
        assertThat(read(maria, "botox")).contains("*1* - Dra. Ana Lima", "*3* - Qualquer profissional");
        assertThat(read(maria, "dra ana")).contains("terça-feira, 24/11", "*1* - 09:00", "sexta-feira, 27/11");
        assertThat(read(maria, "a segunda opção"))
                .contains(
                        "Maria Souza",
                        "Botox",
                        "Dra. Ana Lima",
                        "R$ 1.200,00",
                        "quarta-feira, 25/11, às 10:00",
                        "5 minutos");
        assertThat(reception.desk.holds()).hasSize(1);
        assertThat(reception.desk.visits()).isEmpty();
        assertThat(read(maria, "sim")).contains("Agendado");
        assertThat(reception.desk.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.start()).isEqualTo(at(1, 10, 0));
            assertThat(visit.professional()).isEqualTo(ANA.id());
        });
        assertThat(reception.desk.holds()).isEmpty();
        assertThat(maria.state()).isEqualTo(new State.Start());
    }

    @Test
    void registersWhoIsNewAfterTheNotice() {
        var joao = reception.contact();
        assertThat(read(joao, "quero marcar uma consulta")).contains("LGPD", "Versão 1", "nome completo");
        assertThat(reception.desk.hasAccepted(CONTACT)).isFalse();
        assertThat(read(joao, "Meu nome é João d'Ávila")).contains("O que você quer agendar?");
        assertThat(reception.desk.hasAccepted(CONTACT)).isTrue();
        assertThat(reception.desk.people(PHONE)).extracting(Person::name).containsExactly("João d'Ávila");
    }

    @Test
    void takesNoWishForAName() {
        var joao = reception.contact();
        assertThat(read(joao, "agendar")).contains("nome completo");
        assertThat(read(joao, "quero marcar uma consulta")).contains("Não entendi o nome");
        assertThat(reception.desk.people(PHONE)).isEmpty();
        assertThat(read(joao, "João Ávila")).contains("O que você quer agendar?");
    }

    @Test
    void showsTheNoticeOnce() {
        var joao = reception.contact();
        joao.says("agendar");
        joao.says("João Ávila");
        var other = new Contact.Hidden("123");
        var hidden = reception.contact(other);
        hidden.says("agendar");
        assertThat(read(hidden, "Rui Alves")).contains("telefone com DDD");
        assertThat(read(hidden, "menu")).contains("Agendar");
        assertThat(read(hidden, "agendar")).contains("nome completo").doesNotContain("LGPD");
    }

    @Test
    void asksAContactThatHidesItForItsTelephone() {
        var hidden = reception.contact(new Contact.Hidden("123"));
        assertThat(read(hidden, "agendar", "Rui Alves")).contains("telefone com DDD");
        assertThat(read(hidden, "não sei")).contains("Não entendi o telefone");
        assertThat(read(hidden, "(11) 98765-4321")).contains("O que você quer agendar?");
        assertThat(reception.desk.people(PHONE)).extracting(Person::name).containsExactly("Rui Alves");
        assertThat(read(hidden, "1", "qualquer", "1", "sim")).contains("Agendado", "Rui Alves");
    }

    @Test
    void asksForWhomWhereAFamilySharesATelephone() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var pedro = reception.desk.hasPatient(PHONE, "Pedro Souza");
        var family = reception.contact();
        assertThat(read(family, "agendar")).contains("*1* - Maria Souza", "*2* - Pedro Souza");
        assertThat(read(family, "pedro", "1", "qualquer", "1", "👍🏽")).contains("Agendado", "Pedro Souza");
        assertThat(reception.desk.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.patient()).isEqualTo(pedro.id()));
    }

    @Test
    void offersTheNearestTimesWhenSomebodyIsFasterThanTheChoice() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        reception.afterAll(maria, "agendar", "1", "1");
        reception.desk.loses(at(0, 9, 0));
        assertThat(read(maria, "1"))
                .contains("alguém foi mais rápido", "*1* - 10:00")
                .doesNotContain("09:00");
        assertThat(read(maria, "1", "s")).contains("Agendado", "10:00");
    }

    @Test
    void offersTheNearestTimesWhenSomebodyIsFasterThanTheYes() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        reception.afterAll(maria, "agendar", "1", "1", "1");
        reception.desk.loses(at(0, 9, 0));
        assertThat(read(maria, "sim")).contains("alguém foi mais rápido").doesNotContain("Agendado");
        assertThat(reception.desk.visits()).isEmpty();
        assertThat(reception.desk.holds()).isEmpty();
    }

    @Test
    void saysThatThePatientIsElsewhereThen() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        reception.afterAll(maria, "agendar", "1", "ana", "1", "sim");
        assertThat(read(maria, "agendar", "1", "bia", "1")).contains("outro compromisso");
    }

    @Test
    void booksAfterTheHoldExpiredIfTheTimeIsStillFree() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        reception.afterAll(maria, "agendar", "1", "1", "1");
        reception.time.pass(Duration.ofMinutes(6));
        assertThat(read(maria, "sim")).contains("Agendado");
    }

    @Test
    void asksForNobodyWhereThereIsNoChoice() {
        var alone = Reception.closed();
        alone.desk.hasPatient(PHONE, "Maria Souza");
        alone.opens(BIA, at(40, 8, 0));
        var maria = alone.contact();
        assertThat(alone.read(alone.afterAll(maria, "agendar", "2", "tanto faz")))
                .contains("domingo, 03/01", "*1* - 08:00");
    }

    @Test
    void saysSoWhereNothingIsFree() {
        var closed = Reception.closed();
        closed.desk.hasPatient(PHONE, "Maria Souza");
        var maria = closed.contact();
        assertThat(closed.read(closed.afterAll(maria, "agendar", "2", "3")))
                .contains("não encontrei horários livres", "*1* - Agendar");
    }

    private String read(Conversing contact, String... texts) {
        return reception.read(reception.afterAll(contact, texts));
    }
}
