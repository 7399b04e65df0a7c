package clinic.bootstrap.http;

/** Rows to try of medical records, of consents and of what was sent to models. */
enum MedicalRow {
    RECORD(
            "medical_audio_records",
            Columns.RECORD,
            "(gen_random_uuid(), :patient, :person" + Columns.OPEN,
            "version = 2"),
    SIGNED_RECORD(
            "medical_audio_records (signed)",
            Columns.RECORD,
            "(gen_random_uuid(), :patient, :person" + Columns.SIGNED,
            "version = 2"),
    RECORD_BY_WHATSAPP(
            "medical_audio_records (dictated by WhatsApp)",
            Columns.RECORD,
            "(gen_random_uuid(), :patient, :person" + Columns.OPEN.replace("dashboard", "whatsapp"),
            "version = 2"),
    RECORD_OF_TREATED_PATIENT(
            "medical_audio_records (by another, of a patient whom one treats)",
            Columns.RECORD,
            "(gen_random_uuid(), :patient, gen_random_uuid()" + Columns.OPEN,
            "version = 2"),
    VERSION("medical_record_versions", Columns.VERSION, "(:record, 1, '{}', :person, now())", "number = 2"),
    VERSION_OF_SIGNED(
            "medical_record_versions (of a signed record)",
            Columns.VERSION,
            "(:signed, 1, '{}', :person, now())",
            "number = 2"),
    ADDENDUM("medical_record_addenda", Columns.ADDENDUM, "(:signed, 'A', now(), :person)", "text = 'B'"),
    ADDENDUM_TO_OPEN(
            "medical_record_addenda (to an open record)",
            Columns.ADDENDUM,
            "(:record, 'A', now(), :person)",
            "text = 'B'"),
    SOUND_BEGUN(
            "medical_audio (being sent)",
            Columns.SOUND,
            "(gen_random_uuid(), :actor, 'begun', now(), 'ogg', null, null)",
            "begun_at = now()"),
    SOUND_KEPT(
            "medical_audio (of no record yet)",
            Columns.SOUND,
            "(gen_random_uuid(), :actor, 'kept', now(), 'ogg', 1, repeat('a', 64))",
            "bytes = 2"),
    SOUND_OF_RECORD("medical_audio (of a record)", Columns.SOUND, "(:sound" + Columns.TAKEN, "bytes = 2"),
    SOUND_OF_SIGNED("medical_audio (of a signed record)", Columns.SOUND, "(:signed_sound" + Columns.TAKEN, "bytes = 2"),
    CHUNK_BEGUN("medical_audio_chunks (being sent)", Columns.CHUNK, "(:begun_sound, 0, 'a')", "bytes = 'b'"),
    CHUNK_OF_RECORD("medical_audio_chunks (of a record)", Columns.CHUNK, "(:sound, 0, 'a')", "bytes = 'b'"),
    CHUNK_OF_SIGNED(
            "medical_audio_chunks (of a signed record)", Columns.CHUNK, "(:signed_sound, 0, 'a')", "bytes = 'b'"),
    WORK(
            "record_work",
            "(record_id, author_id, work, due_at, tries)",
            "(gen_random_uuid(), :person, 'transcribe', now(), 0)",
            "tries = 1"),
    CONSENT(
            "consents",
            "(id, subject_id, purpose, version, proof, given_at)",
            "(gen_random_uuid(), :patient, 'ai', '1', 'paper', now())",
            "withdrawn_at = now()"),
    TRANSMISSION("ai_transmissions", Columns.TRANSMISSION, "(:record, 'audio', 1, 'a', 'b', now())", "amount = 2"),
    TRANSMISSION_OF_SIGNED(
            "ai_transmissions (for a signed record)",
            Columns.TRANSMISSION,
            "(:signed, 'audio', 1, 'a', 'b', now())",
            "amount = 2");

    private final String title;
    private final String columns;
    private final String values;
    private final String change;

    MedicalRow(String title, String columns, String values, String change) {
        this.title = title;
        this.columns = columns;
        this.values = values;
        this.change = change;
    }

    Sample sample() {
        return new Sample(title, columns, values, change);
    }

    private static final class Columns {
        private static final String RECORD = "(id, patient_id, author_id, source, wants_summary, status, key_info,"
                + " signed_at, signed_by, signature_hash, created_at, version)";
        private static final String OPEN = ", 'dashboard', false, 'completed', '{}', null, null, null, now(), 1)";
        private static final String SIGNED =
                ", 'dashboard', false, 'completed', '{}', now(), gen_random_uuid(), 'hash', now(), 1)";
        private static final String VERSION = "(record_id, number, key_info, by_id, at)";
        private static final String ADDENDUM = "(record_id, text, at, by_id)";
        private static final String SOUND = "(id, uploaded_by, state, begun_at, format, bytes, sha256)";
        private static final String TAKEN = ", gen_random_uuid(), 'taken', now(), 'ogg', 1, repeat('a', 64))";
        private static final String CHUNK = "(audio_id, number, bytes)";
        private static final String TRANSMISSION = "(about_id, matter, amount, host, model, at)";
    }
}
