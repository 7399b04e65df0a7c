with wanted as (
  insert into messenger_meanings (event_id, kind, about_id, text, until_at, due_at)
  values (?, ?, ?, ?, ?, ?)
  on conflict on constraint messenger_meanings_pk do nothing)
update messenger_events
set due_at = coalesce(
  (
    select m.until_at
    from messenger_meanings m
    where m.event_id = ?
      and m.kind = ?),
  ?)
where id = ?
  and state = 'waiting'
