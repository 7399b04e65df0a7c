update record_work
set due_at = ?,
  tries = tries + 1,
  lease = null,
  lease_until = null
where record_id = ?
  and lease = ?
