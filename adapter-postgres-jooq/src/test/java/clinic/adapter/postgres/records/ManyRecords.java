package clinic.adapter.postgres.records;

import clinic.adapter.postgres.testkit.Rows;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.PatientId;
import clinic.domain.records.AudioId;
import clinic.domain.records.RecordId;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.UUID;

/**
 * One record among 20,000, signed and with a sound, and who has to do with it. Each of ten professionals has written ten
 * about each of 200 patients, whom the next of the ten treats; half of the records wait for a model.
 */
record ManyRecords(
        RecordId record, PatientId patient, ProfileId client, ProfileId author, ProfileId treating, AudioId sound) {
    private static final List<String> MADE = List.of("""
        insert into profiles (id, name, email, role, active, created_at, version)
        select gen_random_uuid(), case when n < 10 then 'Professional ' else 'Patient ' end || n % 2010,
          n || '@example.com', case when n < 10 then 'professional' else 'client' end, true, now(), 1
        from generate_series(0, 2009) n\
        """, """
        insert into pacientes (id, name, name_key, search_text, phone, profile_id, created_at, version)
        select gen_random_uuid(), f.name, f.email, f.email, '+5511980000001', f.id, now(), 1
        from profiles f
        where f.name like 'Patient %'\
        """, """
        insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
          buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
        select gen_random_uuid(), p.id, r.id, f.id, timestamptz '2026-01-01' + n * interval '1 day',
          timestamptz '2026-01-01 01:00' + n * interval '1 day', 0, 0, 'completed', now(), 'app', false, now(), 1
        from pacientes p
        join profiles f on f.name = 'Professional ' || (right(p.name, 1)::integer + 1) % 10
        cross join (select id from procedimentos where duration_minutes = 30) r
        cross join generate_series(1, 10) n
        where p.name like 'Patient %'\
        """, """
        with made as (
          select gen_random_uuid() as id, gen_random_uuid() as sound, p.id as patient, f.id as author, n
          from pacientes p
          join profiles f on f.name = 'Professional ' || right(p.name, 1)
          cross join generate_series(1, 10) n
          where p.name like 'Patient %'
        ), sound as (
          insert into medical_audio (id, uploaded_by, state, begun_at, format, bytes, sha256)
          select m.sound, m.author, 'kept', timestamptz '2026-01-01', 'ogg', 1, repeat('a', 64)
          from made m
          returning id
        )
        insert into medical_audio_records (id, patient_id, author_id, source, audio_id, wants_summary, status, work,
          key_info, created_at, version)
        select m.id, m.patient, m.author, 'dashboard', m.sound, true, 'processing', 'transcribe', '{}',
          timestamptz '2026-01-01' + m.n * interval '1 day', 1
        from made m\
        """, """
        insert into medical_audio_chunks (audio_id, number, bytes)
        select m.id, 0, 'a'
        from medical_audio m\
        """, """
        insert into record_work (record_id, author_id, work, due_at, tries)
        select r.id, r.author_id, 'transcribe', r.created_at, 0
        from medical_audio_records r
        where extract(day from r.created_at)::integer % 2 = 0\
        """, """
        update medical_audio_records
        set status = 'completed', work = null, signed_at = now(), signed_by = author_id, signature_hash = 'hash'
        where extract(day from created_at)::integer % 2 = 1\
        """, """
        insert into medical_record_versions (record_id, number, key_info, by_id, at)
        select r.id, n, '{}', r.author_id, r.created_at
        from medical_audio_records r
        cross join generate_series(1, 2) n\
        """, """
        insert into medical_record_addenda (record_id, text, at, by_id)
        select r.id, 'Retorno', now(), r.author_id
        from medical_audio_records r
        where r.signed_at is not null\
        """, "analyze");

    /** Makes them, and tells of one that is signed. */
    static ManyRecords in(TestDatabase database) {
        database.run("alter table medical_audio_records disable trigger medical_audio_records_take_audio");
        MADE.forEach(database::run);
        database.run("update medical_audio set state = 'taken'");
        database.run("alter table medical_audio_records enable trigger medical_audio_records_take_audio");
        return Rows.of(
                        database,
                        """
                        select r.id, r.patient_id, p.profile_id, r.author_id, a.professional_id, r.audio_id
                        from medical_audio_records r
                        join pacientes p on p.id = r.patient_id
                        join agendamentos a on a.patient_id = r.patient_id
                        where r.signed_at is not null
                        limit 1\
                        """,
                        row -> of(
                                Rows.uuid(row, 1),
                                Rows.uuid(row, 2),
                                Rows.uuid(row, 3),
                                Rows.uuid(row, 4),
                                Rows.uuid(row, 5),
                                Rows.uuid(row, 6)))
                .getFirst();
    }

    private static ManyRecords of(UUID record, UUID patient, UUID client, UUID author, UUID treating, UUID sound) {
        return new ManyRecords(
                new RecordId(record),
                new PatientId(patient),
                new ProfileId(client),
                new ProfileId(author),
                new ProfileId(treating),
                new AudioId(sound));
    }
}
