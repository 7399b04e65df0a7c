-- Whoever added to what a patient may read is told by name too, professional or not any more.
create policy profiles_read_adders on profiles for select
using ((select auth.role() = 'client') and (
  select true
  from medical_record_addenda a
  join medical_audio_records r on r.id = a.record_id
  where a.by_id = profiles.id
    and r.patient_id = (select p.id from pacientes p where p.profile_id = (select auth.uid()))
    and r.signed_at is not null
  limit 1));
create index medical_record_addenda_by on medical_record_addenda (by_id);
