select -- the record, p.name as patient_name, f.name as author_name,
    f.registration, s.name as signer_name, added.texts, added.micros, added.writers, added.names, added.registrations,
    p.profile_id as patient_profile_id,
    exists (
      select
      from agendamentos a
      where a.patient_id = r.patient_id
        and a.professional_id = (select auth.uid())
        and a.status <> 'cancelled') as treating,
    (select time_zone from clinic_settings) as time_zone
  from medical_audio_records r
  join pacientes p on p.id = r.patient_id
  join profiles f on f.id = r.author_id
  left join profiles s on s.id = r.signed_by
  left join medical_audio m on m.id = r.audio_id
  left join lateral (
    select array_agg(a.text order by a.id) as texts,
      array_agg((extract(epoch from a.at) * 1000000)::bigint order by a.id) as micros,
      array_agg(a.by_id order by a.id) as writers,
      array_agg(w.name order by a.id) as names,
      array_agg(w.registration order by a.id) as registrations
    from medical_record_addenda a
    left join profiles w on w.id = a.by_id
    where a.record_id = r.id) added on true
