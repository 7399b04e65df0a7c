delete from messenger_events
where id in (
  select e.id
  from messenger_events e
  where e.state = 'done'
    and e.received_at < ?
  limit ?)
