package clinic.bootstrap.records;

import static clinic.bootstrap.records.Caller.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of a record that models wrote, nobody else sees so much as that it is there. */
@ExtendWith(SharedServer.Open.class)
class WhoReadsRecordsTest {
    private static final List<String> PARTS = List.of("", "/audio", "/versions", "/ai-report", "/pdf");

    private final SharedServer shared = SharedServer.get();
    private final Caller ana = shared.as(People.ANA);

    @AfterAll
    static void theLogTellsNothing() {
        RecordClinic.assertDiscreet(SharedServer.get().server(), "dente", "febre", "curativo");
    }

    @Test
    void isItsAuthorsAloneAndThePatientsOnceSigned() {
        var id = ana.dictate(RecordClinic.newSound(People.ZULEICA, 5_000)).at("/id");
        for (var person : List.of(People.RECEPTIONIST, People.BRUNO, People.CLIENT)) seesNothing(person, id);
        assertThat(shared.clinic().settled(ana, id).at("/status")).isEqualTo("completed");
        for (var person : List.of(People.RECEPTIONIST, People.BRUNO, People.CLIENT)) seesNothing(person, id);
        assertThat(ana.post(RECORDS + id + "/sign", "").status()).isEqualTo(200);
        for (var person : List.of(People.RECEPTIONIST, People.BRUNO)) seesNothing(person, id);
        for (var part : PARTS) {
            assertThat(ana.record(id, part).status()).as(part).isEqualTo(200);
        }
        assertThat(shared.as(People.CLIENT).record(id, "").status()).isEqualTo(200);
        assertThat(shared.as(People.CLIENT).record(id, "/pdf").status()).isEqualTo(200);
    }

    @Test
    void tellsThePatientWhoAddedThoughNoProfessionalAnyMore() throws IOException {
        var client = shared.as(People.CLIENT);
        var id = ana.dictate(RecordClinic.newSound(People.ZULEICA, 5_000)).at("/id");
        assertThat(shared.clinic().settled(ana, id).at("/status")).isEqualTo("completed");
        assertThat(ana.post(RECORDS + id + "/sign", "").status()).isEqualTo(200);
        shared.clinic().hasVisit(People.ZULEICA, People.DAVI);
        var added = shared.as(People.DAVI).post(RECORDS + id + "/addenda", "{\"text\": \"Curativo trocado.\"}");
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(printed(client, id)).contains("Curativo trocado.", "Davimar Dias", "CRM-SP 7");
        shared.clinic()
                .database()
                .run("update profiles set role = 'receptionist', active = false where id = '" + People.DAVI + "'");
        assertThat(printed(client, id)).contains("Curativo trocado.", "Davimar Dias", "CRM-SP 7");
        assertThat(client.get("/api/profiles/" + People.DAVI).status()).isEqualTo(404);
    }

    private static String printed(Caller caller, String id) throws IOException {
        var pdf = caller.record(id, "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void seesNothing(UUID person, String id) {
        var caller = shared.as(person);
        for (var part : PARTS) {
            assertThat(caller.record(id, part).status()).as(person + part).isEqualTo(404);
        }
        assertThat(caller.post(RECORDS + id + "/sign", "").status())
                .as(person + " signs")
                .isIn(403, 404);
    }

    @Test
    void isNotDictatedByWhoIsNoProfessional() {
        for (var person : List.of(People.RECEPTIONIST, People.CLIENT)) {
            var sound = RecordClinic.newSound(People.ZULEICA, 5_000);
            assertThat(shared.as(person).dictate(sound).status())
                    .as(person.toString())
                    .isEqualTo(403);
            assertThat(shared.clinic().count("medical_audio where sha256 = '" + sound.hash() + "'"))
                    .isZero();
        }
    }
}
