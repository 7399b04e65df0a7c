rollback to savepoint before_placing;
delete from occupations
where occupant_kind = 'hold'
  and resource_id in (?, ?)
  and starts_at < ?
  and ends_at > ?
  and expires_at <= now()
