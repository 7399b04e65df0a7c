package clinic.adapter.postgres.scheduling;

/** 20,000 appointments of a crowd of 10 professionals and 2,000 patients: two a day for each professional, for 1,000 days. */
final class ManyAppointments {
    static final String MADE = """
        with made as (
          select gen_random_uuid() as id, n % 10 as professional, n % 2000 as patient,
            timestamptz '2026-01-01 13:00:00Z' + n / 20 * interval '1 day' + n / 10 % 2 * interval '2 hours' as starts_at
          from generate_series(0, 19999) n
        ), placed as (
          insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
            buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
          select m.id, p.id, r.id, f.id, m.starts_at, m.starts_at + interval '30 minutes', 0, 0, 'scheduled', now(),
            'dashboard', false, now(), 1
          from made m
          join pacientes p on p.name = 'Patient ' || m.patient
          join profiles f on f.name = 'Professional ' || m.professional
          cross join (select id from procedimentos where duration_minutes = 30) r
          returning id, patient_id, professional_id, starts_at, ends_at
        )
        insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)
        select patient_id, 'patient', id, 'appointment', starts_at, ends_at
        from placed
        union all
        select professional_id, 'professional', id, 'appointment', starts_at, ends_at
        from placed\
        """;

    private ManyAppointments() {}
}
