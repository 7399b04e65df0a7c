update agendamentos
set status = ?,
  status_at = ?,
  cancel_reason = ?,
  notes = ?,
  version = ?
where id = ?
  and version = ?
returning version
