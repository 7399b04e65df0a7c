package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.sandbox.openai.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Voice notes and free texts, from the patient's and the professional's telephones to the answers, by HTTP alone. */
class VoiceWalkTest {
    private static final StandInModels MODELS = new StandInModels();
    private static final Practice PRACTICE = new Practice(Agenda.roomy(), MODELS);
    private static final String DOCTORS = "5511970000001";

    /** Events that are worked off and carry a sound still. */
    private static final String CARRIED =
            "select count(*) from messenger_events where state <> 'waiting' and body ~ '\"base64\": ?\"[^\"]'";

    /** What is kept of sounds that are no record's, and of their bytes. */
    private static final String LEFT = """
        select count(distinct m.id) || ' ' || count(c.number)
        from medical_audio m
        left join medical_audio_chunks c on c.audio_id = m.id
        where m.state <> 'taken'
        """;

    @BeforeAll
    static void open() {
        PRACTICE.standIn().whenSpoken(MODELS.standIn()::hear);
        PRACTICE.start();
        PRACTICE.pair();
        PRACTICE.database()
                .run("update profiles set phone = '+%s' where id = '%s'".formatted(DOCTORS, Agenda.professional(0)));
    }

    @AfterAll
    static void close() {
        PRACTICE.close();
        MODELS.close();
    }

    private static Talk patient(int number, String name) {
        var phone = "55119800010%02d".formatted(number);
        Agenda.admit(PRACTICE.database(), number, name, "+" + phone);
        return PRACTICE.phone(phone);
    }

    private static String last(Talk talk) {
        PRACTICE.awaitQuiet();
        return talk.received().getLast();
    }

    private static String says(Talk talk, String text) {
        talk.patient().says(text);
        return last(talk);
    }

    private static String speaks(Talk talk, String words) {
        talk.patient().speaks(words);
        return last(talk);
    }

    private static int sent() {
        return Integer.parseInt(PRACTICE.one("select count(*) from ai_transmissions"));
    }

    @Test
    void asksBeforeItListensAndThenBooksByVoice() {
        var maria = patient(1, "Maria Souza");
        var before = sent();
        var heard = MODELS.standIn().heard().size();
        assertThat(speaks(maria, "quero agendar")).contains("Ainda não consigo ouvir", "*ACEITO IA*");
        assertThat(speaks(maria, "quero agendar")).contains("sem a sua autorização");
        assertThat(sent()).isEqualTo(before);
        assertThat(MODELS.standIn().heard()).hasSize(heard);
        assertThat(says(maria, "aceito IA")).contains("Combinado");
        assertThat(speaks(maria, "quero agendar")).contains("O que você quer agendar?");
        assertThat(speaks(maria, "Um.")).contains("Com quem?");
        assertThat(says(maria, "qualquer")).contains("*1* - ");
        assertThat(speaks(maria, "o primeiro")).contains("Posso confirmar?");
        assertThat(speaks(maria, "Sim, pode confirmar")).contains("Agendado!");
        assertThat(PRACTICE.database()
                        .texts("select text from whatsapp_messages where kind = 'voice' and text <> '' order by seq"))
                .contains("🎤 quero agendar", "🎤 Sim, pode confirmar");
        assertThat(sent()).isGreaterThanOrEqualTo(before + 4);
        assertThat(says(maria, "recuso ia")).contains("nenhuma IA");
        var after = sent();
        assertThat(speaks(maria, "quero agendar")).contains("sem a sua autorização");
        assertThat(sent()).isEqualTo(after);
        assertThat(PRACTICE.one(
                        "select count(*) from consents where proof like 'whatsapp:%' and withdrawn_at is not null"))
                .isEqualTo("1");
    }

    @Test
    void understandsAFreeTextAndGivesWhatIsClinicalToAPerson() {
        var rui = patient(2, "Rui Alves");
        says(rui, "aceito ia");
        assertThat(says(rui, "vocês teriam alguma vaga para avaliação na quinta que vem?"))
                .containsAnyOf("Com quem?", "*1* - ");
        says(rui, "menu");
        assertThat(says(rui, "estou com muita dor e febre desde ontem")).contains("*192* (SAMU)");
        assertThat(PRACTICE.one("select attention from conversations where contact = '+5511980001002'"))
                .isEqualTo("waiting");
        assertThat(MODELS.standIn().asked())
                .allSatisfy(request -> assertThat(request.toString()).doesNotContain("Rui", "Alves", "980001002"));
    }

    @Test
    void writesARecordOfWhatAProfessionalDictates() {
        var pedro = patient(3, "Pedro Reis");
        var doctor = PRACTICE.phone(DOCTORS);
        assertThat(speaks(doctor, "Paciente nega febre.")).contains("Não há pacientes seus na agenda de hoje");
        hasVisit(3, "checked_in");
        assertThat(speaks(doctor, "Paciente nega febre.")).contains("não autorizou");
        assertThat(says(pedro, "aceito ia")).contains("Combinado");
        assertThat(speaks(doctor, "Paciente nega febre, sim.")).contains("não autorizou");
        consents(3, "recording");
        doctor.patient().speaks("Paciente nega febre. Orientado repouso.");
        doctor.patient().await(texts -> texts.stream().anyMatch(text -> text.contains("Confira e assine")));
        PRACTICE.awaitQuiet();
        assertThat(doctor.received()).anyMatch(text -> text.contains("Estou escrevendo o prontuário de *Pedro Reis*"));
        assertThat(PRACTICE.database()
                        .texts("select source || ' ' || status || ' ' || transcription from medical_audio_records"))
                .isEqualTo(List.of("whatsapp completed Paciente nega febre. Orientado repouso."));
        isShownToNobodyElse();
    }

    /** What the record says, which the receptionist may not read. */
    private static void isShownToNobodyElse() {
        var shown = PRACTICE.staff()
                .get("/api/whatsapp/messages?phone=%2B" + DOCTORS)
                .toString();
        assertThat(shown)
                .contains("Estou escrevendo o prontuário", "\"record\"")
                .doesNotContain("Confira e assine");
        assertThat(PRACTICE.staff().get("/api/whatsapp/conversations").toString())
                .doesNotContain("Confira e assine");
        assertThat(PRACTICE.database().texts("select text from whatsapp_messages where text like '%Confira e assine%'"))
                .isEmpty();
    }

    @Test
    void leavesNoSoundOfADictationThatIsGivenUp() {
        patient(5, "Sara Luz");
        patient(6, "Tom Paz");
        var doctor = PRACTICE.phone("5511970000002");
        PRACTICE.database()
                .run("update profiles set phone = '+5511970000002' where id = '%s'".formatted(Agenda.professional(1)));
        for (var number : List.of(5, 6)) hasVisit(number, 1, "scheduled");
        assertThat(speaks(doctor, "Paciente nega febre.")).contains("De qual paciente");
        assertThat(PRACTICE.one(LEFT)).isEqualTo("1 1");
        assertThat(says(doctor, "cancelar")).contains("não escrevi nada");
        assertThat(PRACTICE.one(LEFT)).isEqualTo("0 0");
        assertThat(PRACTICE.one(CARRIED)).isEqualTo("0");
        speaks(doctor, "Paciente nega febre.");
        assertThat(says(doctor, "menu")).contains("*1* - ");
        assertThat(PRACTICE.one(LEFT)).isEqualTo("0 0");
    }

    private static void hasVisit(int patient, String status) {
        hasVisit(patient, 0, status);
    }

    private static void hasVisit(int patient, int professional, String status) {
        PRACTICE.database().run("""
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            values (gen_random_uuid(), '%s', '%s', '%s', now(), now() + interval '1 minute', 0, 0, '%s', now(), 'app',
              false, now(), 1)
            """.formatted(
                        Agenda.patient(patient), Agenda.PROCEDURE, Agenda.professional(professional), status));
    }

    private static void consents(int patient, String purpose) {
        PRACTICE.database().run("""
            insert into consents (id, subject_id, purpose, version, proof, given_at)
            values (gen_random_uuid(), '%s', '%s', '1', 'paper', now())
            """.formatted(Agenda.patient(patient), purpose));
    }

    @Test
    void isTheMenuAloneWhileTheModelsAreAway() {
        var lia = patient(4, "Lia Lima");
        says(lia, "aceito ia");
        MODELS.standIn().faults().on(Fault.DAMAGED_SOUND);
        assertThat(speaks(lia, "quero agendar")).contains("Não consigo ouvir áudios agora");
        MODELS.standIn().faults().clear();
        Eventually.holds("heard again", () -> speaks(lia, "ajuda").contains("Eu cuido dos horários"));
    }
}
