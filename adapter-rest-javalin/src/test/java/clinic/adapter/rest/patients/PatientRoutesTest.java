package clinic.adapter.rest.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Answer;
import clinic.adapter.rest.testkit.Served;
import clinic.application.patients.Patients;
import clinic.application.patients.PatientsPorts;
import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.patients.InMemoryPatientsStage;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientRoutesTest {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);
    private static final String PATIENTS = "/api/patients";

    private final InMemoryPatientsStage clinic = new InMemoryPatientsStage();

    @AutoClose
    private final Served served = Served.over(routes(clinic));

    private final Patient own = aPatient()
            .id(new PatientId(SequenceIds.id(7)))
            .name("João D'Ávila")
            .cpf(Cpfs.of(529_982_247))
            .noted("VIP")
            .signingInAs(PROFILE)
            .build();

    private static Routes routes(InMemoryPatientsStage clinic) {
        var ports = new PatientsPorts(
                clinic.patients(),
                clinic.views(),
                clinic.history(),
                clinic.unitOfWork(),
                clinic.auditTrail(),
                SequenceIds.from(100),
                SettableTime.at(Moments.NINE));
        var routes = new Routes();
        new PatientRoutes(Patients.over(ports)).register(routes);
        return routes;
    }

    @Test
    void addsAPatientHoweverItIsWritten() {
        var answer = served.post(RECEPTIONIST, PATIENTS, """
            {"name": "  Ana Souza ", "phone": "(11) 98765-4321", "email": "Ana@Example.com",
             "cpf": "529.982.247-25", "birthDate": "1988-04-17", "notes": "Alergia\\na dipirona"}\
            """);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).contains(path(new PatientId(SequenceIds.id(100))));
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"id": "%s", "name": "Ana Souza", "phone": "+5511987654321", "email": "ana@example.com",
             "cpf": "52998224725", "birthDate": "1988-04-17", "notes": "Alergia\\na dipirona", "profileId": null,
             "createdAt": "2026-11-24T09:00:00-03:00"}\
            """.formatted(SequenceIds.id(100))));
        assertThat(served.get(RECEPTIONIST, answer.header("Location").orElseThrow())
                        .json())
                .isEqualTo(answer.json());
    }

    @Test
    void needsNoMoreThanANameAndAPhone() {
        var answer =
                served.post(RECEPTIONIST, PATIENTS, "{\"name\": \"Ana\", \"phone\": \"11987654321\", \"cpf\": null}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("cpf").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                        | 422 | /name,/phone
        {"name": " ", "phone": "123"}                             | 422 | /name,/phone
        {"name": "A", "phone": "11987654321", "cpf": "52998224724"} | 422 | /cpf
        {"name": "A", "phone": "11987654321", "email": "a"}       | 422 | /email
        {"name": "A", "phone": "11987654321", "birthDate": "1988-02-30"} | 422 | /birthDate
        {"name": "A", "phone": "11987654321", "birthDate": "2026-11-25"} | 422 | /birthDate
        {"name": "A\\u0000", "phone": "11987654321"}              | 422 | /name
        {"name": 7, "phone": "11987654321"}                       | 400 | /name
        {"name": "A", "phone": "11987654321", "fone": "1"}        | 400 | /fone
        {"name": "A", "phone": "11987654321", "id": "1"}          | 400 | /id
        """)
    void tellsWhatIsWrongWithARequest(String body, int status, String pointers) {
        var answer = served.post(RECEPTIONIST, PATIENTS, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointers.split(",", -1));
    }

    @Test
    void refusesACpfThatAnotherHas() {
        clinic.has(own);
        var body = "{\"name\": \"A\", \"phone\": \"11987654321\", \"cpf\": \"52998224725\"}";
        var added = served.post(RECEPTIONIST, PATIENTS, body);
        assertThat(added.status()).isEqualTo(409);
        assertThat(added.problem()).isEqualTo("cpf-taken");
        var other = named("Ana");
        clinic.has(other);
        var changed = served.patch(RECEPTIONIST, path(other.id()), "*", "{\"cpf\": \"529.982.247-25\"}");
        assertThat(changed.problem()).isEqualTo("cpf-taken");
    }

    @Test
    void showsAClientItselfAloneWithoutTheNotes() {
        var other = named("Ana");
        clinic.has(own);
        clinic.has(other);
        var shown = served.get(CLIENT, path(own.id()));
        assertThat(shown.json().path("notes").isNull()).isTrue();
        assertThat(shown.json().path("profileId").asText())
                .isEqualTo(PROFILE.value().toString());
        assertThat(served.get(CLIENT, path(other.id())).status()).isEqualTo(404);
        assertThat(served.get(CLIENT, PATIENTS).items("id"))
                .containsExactly(own.id().value().toString());
        assertThat(served.post(CLIENT, PATIENTS, "{\"name\": \"A\", \"phone\": \"11987654321\"}")
                        .status())
                .isEqualTo(403);
        assertThat(served.get(ANONYMOUS, PATIENTS).status()).isEqualTo(401);
        assertThat(served.get(RECEPTIONIST, PATIENTS + "/7").status()).isEqualTo(404);
    }

    @Test
    void findsWhoIsLookedForPageByPage() {
        for (var name : List.of("Zoë Silva", "Ana Silva", "João Silva", "Ana Souza")) clinic.has(named(name));
        var first = served.get(RECEPTIONIST, PATIENTS + "?query=silva&limit=2");
        assertThat(first.items("name")).containsExactly("Ana Silva", "João Silva");
        var cursor = first.json().path("nextCursor").asText();
        var next = served.get(RECEPTIONIST, PATIENTS + "?query=silva&limit=2&cursor=" + cursor);
        assertThat(next.items("name")).containsExactly("Zoë Silva");
        assertThat(next.json().path("nextCursor").isNull()).isTrue();
        assertThat(served.get(RECEPTIONIST, PATIENTS + "?query=%20").items("name"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"query=a&query=b, 400", "q=a, 400", "limit=0, 422", "limit=201, 422", "cursor=x, 400", "limit=a, 400"})
    void tellsWhatIsWrongWithAQuery(String query, int status) {
        assertThat(served.get(RECEPTIONIST, PATIENTS + "?" + query).status()).isEqualTo(status);
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(served.get(RECEPTIONIST, PATIENTS + "?query=" + "a".repeat(101))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void changesWhatIsNamedAndClearsWhatIsNull() {
        clinic.has(own);
        var answer = served.patch(RECEPTIONIST, path(own.id()), "\"1\"", "{\"name\": \"Jo\", \"cpf\": null}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains("\"2\"");
        assertThat(answer.json().path("name").asText()).isEqualTo("Jo");
        assertThat(answer.json().path("cpf").isNull()).isTrue();
        assertThat(answer.json().path("notes").asText()).isEqualTo("VIP");
        var same = served.patch(RECEPTIONIST, path(own.id()), "*", "{}");
        assertThat(same.header("ETag")).contains("\"2\"");
    }

    @Test
    void asksForTheVersionThatWasRead() {
        clinic.has(own);
        assertThat(served.patch(RECEPTIONIST, path(own.id()), "{}").status()).isEqualTo(428);
        assertThat(served.patch(RECEPTIONIST, path(own.id()), "\"2\"", "{\"name\": \"A\"}")
                        .status())
                .isEqualTo(412);
        assertThat(served.patch(RECEPTIONIST, path(own.id()), "*", "{\"name\": null, \"phone\": null}")
                        .pointers())
                .containsExactly("/name", "/phone");
        assertThat(served.patch(RECEPTIONIST, path(named("A").id()), "*", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void letsAClientChangeWhatIsItsOwnToTell() {
        clinic.has(own);
        assertThat(served.patch(CLIENT, path(own.id()), "*", "{\"email\": \"j@x.com\"}")
                        .status())
                .isEqualTo(200);
        var refused = served.patch(CLIENT, path(own.id()), "*", "{\"phone\": \"1133334444\", \"notes\": null}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("detail").asText()).contains("phone");
    }

    @Test
    void tellsAHistoryNewestFirst() {
        clinic.has(own);
        clinic.happened(
                own.id(),
                new HistoryEntry(
                        HistoryEntry.Kind.APPOINTMENT,
                        SequenceIds.id(8),
                        Moments.NINE,
                        "Consulta",
                        Optional.of("Ana Alves"),
                        "completed"));
        var told = served.get(CLIENT, path(own.id()) + "/history?limit=1");
        assertThat(told.json()).isEqualTo(Answer.json("""
            {"items": [{"kind": "appointment", "id": "%s", "at": "2026-11-24T09:00:00-03:00", "title": "Consulta",
              "professionalName": "Ana Alves", "status": "completed"}], "nextCursor": null}\
            """.formatted(SequenceIds.id(8))));
        assertThat(served.get(CLIENT, path(named("A").id()) + "/history").status())
                .isEqualTo(404);
    }

    private static String path(PatientId id) {
        return PATIENTS + "/" + id.value();
    }
}
