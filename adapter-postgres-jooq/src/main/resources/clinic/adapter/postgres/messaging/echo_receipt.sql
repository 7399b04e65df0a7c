-- Who has the message in hand just now will be told later, so that whoever keeps the event does not wait.
with known as (
  select m.id
  from whatsapp_messages m
  where m.message_key = ?
  for no key update of m skip locked
), raised as (
  update whatsapp_messages m
  set status = ?,
    failure = ?,
    leased_until = null
  from known k
  where m.id = k.id
    and m.direction = 'outbound'
    and array_position(array['pending', 'sending', 'sent', 'failed', 'delivered', 'read'], m.status)
      < array_position(array['pending', 'sending', 'sent', 'failed', 'delivered', 'read'], ?)
)
insert into messenger_events (id, instance, lane, event_key, at, received_at, body, due_at, state)
select n.id, n.instance, n.lane, n.event_key, n.at, n.received_at, n.body, n.received_at,
  case when exists (select from known) then 'done' else 'waiting' end
from (
  values (?, ?, ?, cast(? as text), ?, ?, ?)
) n (id, instance, lane, event_key, at, received_at, body)
on conflict on constraint messenger_events_once do nothing
returning state
