update messenger_events
set state = ?,
  tries = tries + 1,
  reason = ?,
  due_at = coalesce(?, due_at)
where id = ?
  and state = 'waiting'
