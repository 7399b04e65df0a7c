with occupied as (
  insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)
  values (?, 'professional', ?, 'appointment', ?, ?), (?, 'patient', ?, 'appointment', ?, ?)
  on conflict on constraint occupancy_no_overlap do nothing
  returning resource_kind
), kept as (
  insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at, buffer_before_minutes,
    buffer_after_minutes, status, status_at, source, overridden, notes, created_at, version)
  select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
  where (select count(*) from occupied) = 2
)
select resource_kind
from occupied
