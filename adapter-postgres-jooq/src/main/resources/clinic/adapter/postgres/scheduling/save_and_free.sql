select lock_diaries(array(
  select resource_id
  from occupations
  where occupant_id = ?));
delete from occupations
where occupant_id = ?;
update agendamentos
set status = ?,
  status_at = ?,
  cancel_reason = ?,
  notes = ?,
  version = ?
where id = ?
  and version = ?
returning version
