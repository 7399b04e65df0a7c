package clinic.adapter.rest.catalogue;

import static clinic.domain.testkit.catalogue.ProcedureBuilder.aProcedure;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Answer;
import clinic.adapter.rest.testkit.Served;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.CataloguePorts;
import clinic.domain.catalogue.Procedure;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.catalogue.InMemoryProcedures;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureRoutesTest {
    private static final String PROCEDURES = "/api/procedures";
    private static final ProfileId ANA = new ProfileId(SequenceIds.id(11));

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryProcedures procedures = new InMemoryProcedures(unitOfWork);
    private final Procedure consultation = aProcedure().description("Olhamos.").build();

    @AutoClose
    private final Served served = Served.over(routes());

    private Routes routes() {
        var ports = new CataloguePorts(
                procedures,
                unitOfWork,
                new InMemoryAuditTrail(unitOfWork),
                SequenceIds.from(100),
                SettableTime.at(Moments.NINE));
        var routes = new Routes();
        new ProcedureRoutes(Catalogue.over(ports)).register(routes);
        return routes;
    }

    @BeforeEach
    void setTheStage() {
        procedures.knows(ANA);
        has(consultation);
        has(aProcedure().name("Acne").retired().build());
    }

    @Test
    void takesInAProcedure() {
        var answer = served.post(ADMIN, PROCEDURES, """
            {"name": "Peeling", "durationMinutes": 45, "bufferAfterMinutes": 15, "priceCents": 42000,
             "professionalIds": ["%s"]}\
            """.formatted(ANA.value()));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"id": "%s", "name": "Peeling", "description": null, "durationMinutes": 45, "bufferBeforeMinutes": 0,
             "bufferAfterMinutes": 15, "priceCents": 42000, "professionalIds": ["%s"], "active": true}\
            """.formatted(SequenceIds.id(100), ANA.value())));
        assertThat(served.get(ANONYMOUS, answer.header("Location").orElseThrow())
                        .json())
                .isEqualTo(answer.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                             | 422 | /durationMinutes,/name,/priceCents
        {"name": "", "durationMinutes": 0, "priceCents": -1}           | 422 | /durationMinutes,/name,/priceCents
        {"name": "A", "durationMinutes": 1441, "priceCents": 0}        | 422 | /durationMinutes
        {"name": "A", "durationMinutes": 1, "priceCents": 0, "bufferBeforeMinutes": 481} | 422 | /bufferBeforeMinutes
        {"name": "A", "durationMinutes": 1, "priceCents": 99999999999999999999} | 422 | /priceCents
        {"name": "A", "durationMinutes": 1.5, "priceCents": 0}         | 400 | /durationMinutes
        {"name": "A", "durationMinutes": 1, "priceCents": 0, "price": 1} | 400 | /price
        {"name": "A", "durationMinutes": 1, "priceCents": 0, "active": "true"} | 400 | /active
        {"name": "A", "durationMinutes": 1, "priceCents": 0, "professionalIds": ["00000000-0000-7000-8000-000000000001"]} | 422 | /professionalIds
        """)
    void tellsWhatIsWrongWithARequest(String body, int status, String pointers) {
        var answer = served.post(ADMIN, PROCEDURES, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointers.split(",", -1));
    }

    @Test
    void changesWhatIsNamed() {
        var path = PROCEDURES + "/" + consultation.id().value();
        var changed =
                served.patch(ADMIN, path, "\"1\"", "{\"priceCents\": 1, \"description\": null, \"active\": false}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(changed.json().path("description").isNull()).isTrue();
        assertThat(changed.json().path("durationMinutes").asInt()).isEqualTo(30);
        assertThat(served.patch(ADMIN, path, "\"1\"", "{\"priceCents\": 2}").status())
                .isEqualTo(412);
        assertThat(served.patch(ADMIN, path, "{}").status()).isEqualTo(428);
        assertThat(served.patch(ADMIN, path, "*", "{\"name\": null}").pointers())
                .containsExactly("/name");
        assertThat(served.patch(ADMIN, PROCEDURES + "/" + SequenceIds.id(99), "*", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isChangedByAdministratorsAlone() {
        var path = PROCEDURES + "/" + consultation.id().value();
        var body = "{\"name\": \"A\", \"durationMinutes\": 1, \"priceCents\": 0}";
        assertThat(served.post(RECEPTIONIST, PROCEDURES, body).status()).isEqualTo(403);
        assertThat(served.patch(RECEPTIONIST, path, "*", "{}").status()).isEqualTo(403);
        assertThat(served.post(ANONYMOUS, PROCEDURES, body).status()).isEqualTo(401);
    }

    @Test
    void showsWhatCanBeBookedToAnybodyAndTheRestToStaff() {
        assertThat(served.get(ANONYMOUS, PROCEDURES).items("name")).containsExactly("Consulta");
        assertThat(served.get(ANONYMOUS, PROCEDURES + "?active=false").items("name"))
                .isEmpty();
        assertThat(served.get(RECEPTIONIST, PROCEDURES).items("name")).containsExactly("Acne", "Consulta");
        assertThat(served.get(RECEPTIONIST, PROCEDURES + "?active=false").items("name"))
                .containsExactly("Acne");
        assertThat(served.get(RECEPTIONIST, PROCEDURES + "?active=1").status()).isEqualTo(422);
        var first = served.get(RECEPTIONIST, PROCEDURES + "?limit=1");
        var cursor = first.json().path("nextCursor").asText();
        assertThat(served.get(RECEPTIONIST, PROCEDURES + "?limit=1&cursor=" + cursor)
                        .items("name"))
                .containsExactly("Consulta");
    }

    private void has(Procedure procedure) {
        unitOfWork.inTransaction(SYSTEM, () -> procedures.add(procedure));
    }
}
