delete from occupations
where occupant_id = ?;
insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)
values (?, 'professional', ?, 'appointment', ?, ?), (?, 'patient', ?, 'appointment', ?, ?)
on conflict on constraint occupancy_no_overlap do nothing
returning resource_kind;
update agendamentos
set professional_id = ?,
  starts_at = ?,
  ends_at = ?,
  status = ?,
  status_at = ?,
  overridden = ?,
  notes = ?,
  version = ?
where id = ?
  and version = ?
returning version
