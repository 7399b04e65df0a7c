select
  w.number,
  w.oldest,
  (
    select count(*)
    from whatsapp_messages f
    where f.status = 'failed'
      and f.written_at > ?
      and coalesce(f.failure, '') not in (?, ?)),
  (
    select count(*)
    from messenger_events e
    where e.state = 'waiting'),
  (
    select count(*)
    from messenger_events a
    where a.state = 'aside'
      and a.received_at > ?),
  (
    select count(*)
    from conversations c
    where c.attention = 'waiting'
      and c.attention_since > ?)
from (
  select count(*) as number,
    min(m.written_at) as oldest
  from whatsapp_messages m
  where m.status in ('pending', 'sending')
) w
