package clinic.bootstrap.http;

import clinic.bootstrap.http.CallProbe.Whose;
import java.util.List;
import java.util.stream.Stream;

/**
 * What policies look up around a row: the caller, its patient, the patient's visit to it, its record of the patient, open
 * and signed, each with a sound, and a sound that it is just sending; and the same of another, with whom it has nothing to do.
 */
final class SampleScene {
    /** The longer before the shorter ones that begin alike. */
    private static final List<String> THINGS =
            List.of(":person", ":patient", ":visit", ":record", ":signed_sound", ":signed", ":sound", ":begun_sound");

    private static final List<String> ROWS = List.of(
            "insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,"
                    + " buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at,"
                    + " version) values (:visit, :patient, gen_random_uuid(), :person, now(),"
                    + " now() + interval '1 hour', 0, 0, 'scheduled', now(), 'app', false, now(), 1)",
            "insert into pacientes (id, name, name_key, search_text, phone, profile_id, created_at, version)"
                    + " values (:patient, 'A', 'a', 'a', '+5511980000001', :actor, now(), 1)",
            "insert into medical_audio (id, uploaded_by, state, begun_at, format, bytes, sha256) values"
                    + " (:begun_sound, :actor, 'begun', now(), 'ogg', null, null),"
                    + " (:sound, gen_random_uuid(), 'taken', now(), 'ogg', 1, repeat('a', 64)),"
                    + " (:signed_sound, gen_random_uuid(), 'taken', now(), 'ogg', 1, repeat('a', 64))",
            "insert into medical_audio_records (id, patient_id, author_id, source, audio_id, wants_summary, status,"
                    + " key_info, signed_at, signed_by, signature_hash, created_at, version) values"
                    + " (:record, :patient, :person, 'dashboard', :sound, false, 'completed', '{}', null, null, null,"
                    + " now(), 1),"
                    + " (:signed, :patient, :person, 'dashboard', :signed_sound, false, 'completed', '{}', now(),"
                    + " :person, 'hash', now(), 1)");

    private final boolean isSomebody;

    SampleScene(boolean isSomebody) {
        this.isSomebody = isSomebody;
    }

    /** The rows of all tables but the one to be tried. */
    Stream<String> around(Sample sample) {
        return ROWS.stream()
                .filter(row -> !row.startsWith("insert into " + sample.table() + " "))
                .flatMap(row -> Stream.of(Whose.values()).map(whose -> filled(row, whose)));
    }

    /** The statement with whose things it speaks of. */
    String filled(String statement, Whose whose) {
        var filled = statement.replace(":actor", whose == Whose.OWN && !isSomebody ? "null" : ":person");
        for (var thing : THINGS) filled = filled.replace(thing, "'" + id(thing, whose) + "'");
        return filled;
    }

    static String caller() {
        return id(":person", Whose.OWN);
    }

    private static String id(String thing, Whose whose) {
        var digit = whose == Whose.OWN ? "1" : "2";
        return "%1$s-%2$s-7%3$s-8%3$s-%4$s%5$d"
                .formatted(
                        digit.repeat(8), digit.repeat(4), digit.repeat(3), digit.repeat(11), THINGS.indexOf(thing) + 1);
    }
}
