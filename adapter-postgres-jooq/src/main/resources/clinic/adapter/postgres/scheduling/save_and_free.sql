select lock_diary(resource_id)
from occupations
where occupant_id = ?
  and resource_kind = 'professional';
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
