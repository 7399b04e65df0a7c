package clinic.bootstrap.http;

/** Rows to try, of each table but those of {@link MedicalRow}. */
enum SampleRow {
    PROFILES(
            "profiles",
            "(id, name, email, role, active, created_at, version)",
            "(:person, 'A', 'a@example.com', 'client', true, now(), 1)",
            "version = 2"),
    PROFESSIONALS(
            "profiles (of a professional)",
            "(id, name, email, role, active, created_at, version)",
            "(:person, 'A', 'a@example.com', 'professional', true, now(), 1)",
            "version = 2"),
    CREDENTIALS(
            "credentials",
            "(profile_id, password_hash, changed_at)",
            "(:person, 'hash', now())",
            "password_hash = 'b'"),
    REFRESH_TOKENS(
            "refresh_tokens",
            "(token_hash, family_id, profile_id, issued_at, expires_at)",
            "('\\x01', gen_random_uuid(), :person, now(), now())",
            "spent_at = now()"),
    SIGN_IN_CODES(
            "sign_in_codes",
            "(phone, code_hash, tries_left, expires_at)",
            "('+5511980000001', 'a', 5, now())",
            "tries_left = 4"),
    ATTEMPTS("attempts", "(kind, key_hash, tries, ends_at)", "('a', '\\x01', 1, now())", "tries = 2"),
    CLINIC_SETTINGS(
            "clinic_settings",
            "(name, time_zone, slot_grid_minutes, minimum_notice_minutes, horizon_days, closing_on, version)",
            "('A', 'America/Sao_Paulo', 15, 60, 180, '{}', 1)",
            "version = 2"),
    PACIENTES(
            "pacientes",
            "(id, name, name_key, search_text, phone, profile_id, created_at, version)",
            "(:patient, 'A', 'a', 'a', '+5511980000001', :person, now(), 1)",
            "version = 2"),
    PROCEDIMENTOS(
            "procedimentos",
            "(id, name, description, duration_minutes, buffer_before_minutes, buffer_after_minutes, price_cents,"
                    + " active, created_at, version)",
            "(gen_random_uuid(), 'A', '', 30, 0, 0, 100, true, now(), 1)",
            "version = 2"),
    PROCEDURE_PROFESSIONALS(
            "procedure_professionals",
            "(procedure_id, profile_id)",
            "(gen_random_uuid(), :person)",
            "procedure_id = gen_random_uuid()"),
    WORKING_HOURS(
            "working_hours", "(profile_id, weekday, from_minute, to_minute)", "(:person, 1, 0, 60)", "to_minute = 30"),
    WORKING_ZONES("working_zones", "(profile_id, time_zone)", "(:person, 'America/Sao_Paulo')", "time_zone = 'UTC'"),
    TIME_OFF(
            "time_off",
            "(id, profile_id, starts_at, ends_at, reason, created_at)",
            "(gen_random_uuid(), :person, now(), now() + interval '1 hour', 'A', now())",
            "reason = 'B'"),
    APPOINTMENTS(
            "agendamentos",
            "(id, patient_id, procedure_id, professional_id, starts_at, ends_at, buffer_before_minutes,"
                    + " buffer_after_minutes, status, status_at, source, overridden, created_at, version)",
            "(gen_random_uuid(), :patient, gen_random_uuid(), gen_random_uuid(), now(), now() + interval '1 hour', 0,"
                    + " 0, 'scheduled', now(), 'app', false, now(), 1)",
            "status = 'confirmed'"),
    OCCUPATIONS_OF_PATIENTS(
            "occupations (of a patient)",
            "(resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)",
            "(:patient, 'patient', :visit, 'appointment', now(), now() + interval '1 hour')",
            "ends_at = now() + interval '2 hours'"),
    OCCUPATIONS_OF_PROFESSIONALS(
            "occupations (of a professional)",
            "(resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)",
            "(:person, 'professional', :visit, 'appointment', now(), now() + interval '1 hour')",
            "ends_at = now() + interval '2 hours'"),
    OCCUPATIONS_BY_TIME_OFF(
            "occupations (by time off)",
            "(resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)",
            "(:person, 'professional', gen_random_uuid(), 'time_off', now(), now() + interval '1 hour')",
            "ends_at = now() + interval '2 hours'"),
    OCCUPATIONS_BY_HOLDS(
            "occupations (by a hold)",
            "(resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at, expires_at, held_by)",
            "(gen_random_uuid(), 'professional', gen_random_uuid(), 'hold', now(), now() + interval '1 hour',"
                    + " now() + interval '1 minute', :person)",
            "ends_at = now() + interval '2 hours'"),
    CONVERSATIONS(
            "conversations",
            "(id, contact, attention, memory, heard_at, last_at)",
            "(gen_random_uuid(), '+5511980000001', 'bot', '{}', now(), now())",
            "heard_at = now()"),
    HIDDEN_CONTACTS(
            "hidden_contacts",
            "(contact, phone, told_at)",
            "('lid:1', '+5511980000001', now())",
            "phone = '+5511980000002'"),
    HIDDEN_CONTACT_PATIENTS(
            "hidden_contact_patients",
            "(contact, patient_id, told_phone, registered_at)",
            "('lid:1', :patient, '+5511980000001', now())",
            "told_phone = '+5511980000002'"),
    WHATSAPP_MESSAGES(
            "whatsapp_messages",
            "(id, conversation_id, direction, kind, text, status, author_id, written_at, due_at)",
            "(gen_random_uuid(), gen_random_uuid(), 'outbound', 'text', 'A', 'pending', :person, now(), now())",
            "status = 'sent'"),
    WHATSAPP_SESSIONS("whatsapp_sessions", "(instance, state, changed_at)", "('a', 'open', now())", "state = 'close'"),
    MESSENGER_EVENTS(
            "messenger_events",
            "(id, instance, lane, at, received_at, body, state, due_at)",
            "(gen_random_uuid(), 'a', 'a', now(), now(), '{}', 'done', now())",
            "tries = 1"),
    MESSENGER_MEANINGS(
            "messenger_meanings",
            "(event_id, kind, about_id, text, until_at, due_at)",
            "(gen_random_uuid(), 'hear', :patient, '', now(), now())",
            "tries = 1"),
    AI_OFFERS("ai_offers", "(contact, version, said_at)", "('+5511980000001', '1', now())", "said_at = now()"),
    MESSAGE_OPT_OUTS(
            "message_opt_outs",
            "(contact, stop, channel, proof, words, at)",
            "('+5511980000001', true, 'whatsapp', 'a', 'PARAR', now())",
            "stop = false"),
    NOTICE_ACCEPTANCES(
            "notice_acceptances",
            "(contact, version, channel, proof, at)",
            "('+5511980000001', '1', 'whatsapp', 'a', now())",
            "version = '2'"),
    AUDIT_TRAIL(
            "audit_trail",
            "(at, actor_id, actor_role, action, patient_ids, fields, request_id, address)",
            "(now(), :actor, :role, 'a', '{}', '{}', 'r', 'a')",
            "action = 'b'"),
    OUTBOX("outbox", "(type, subject_id, at, facts)", "('a', gen_random_uuid(), now(), '{}')", "type = 'b'"),
    IDEMPOTENCY_KEYS(
            "idempotency_keys",
            "(actor_id, key, fingerprint, subject_id, created_at)",
            "(:person, 'a', 'a', gen_random_uuid(), now())",
            "answer = 'b'"),
    SCHEDULED_TASKS(
            "scheduled_tasks",
            "(task_name, task_instance, execution_time, picked, version)",
            "('a', 'a', now(), false, 1)",
            "version = 2");

    private final String title;
    private final String columns;
    private final String values;
    private final String change;

    SampleRow(String title, String columns, String values, String change) {
        this.title = title;
        this.columns = columns;
        this.values = values;
        this.change = change;
    }

    Sample sample() {
        return new Sample(title, columns, values, change);
    }
}
