package clinic.adapter.postgres.records;

import clinic.adapter.postgres.testkit.TestDatabase;

/** Many records about Davi, by many professionals, that wait for their transcription since nine and before. */
final class WaitingRecords {
    private WaitingRecords() {}

    /** So many of each of so many professionals; those of the first wait longest. */
    static void in(TestDatabase database, int professionals, int records) {
        database.run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            select gen_random_uuid(), 'Professional ' || n, n || '@example.com', 'professional', true, now(), 1
            from generate_series(1, %d) n\
            """.formatted(professionals));
        database.run("""
            with made as (
              insert into medical_audio_records (id, patient_id, author_id, source, wants_summary, status, work, key_info,
                created_at, version)
              select gen_random_uuid(), p.id, f.id, 'dashboard', true, 'processing', 'transcribe', '{}',
                timestamptz '2026-11-24 11:00:00Z' - %1$d * interval '1 minute' + n * interval '1 second', 1
              from pacientes p
              cross join profiles f
              cross join generate_series(1, %1$d) n
              where p.name = 'Davi Dias'
                and f.name like 'Professional %%'
              returning id, author_id, created_at
            )
            insert into record_work (record_id, author_id, work, due_at, tries)
            select m.id, m.author_id, 'transcribe', m.created_at, 0
            from made m
            join profiles f on f.id = m.author_id
            order by f.name, m.created_at\
            """.formatted(records));
    }
}
