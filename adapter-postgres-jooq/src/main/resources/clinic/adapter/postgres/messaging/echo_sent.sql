-- Only what is being sent is noted here, of which there is one in a conversation, and not while somebody has it in hand: all
-- else is looked at in the contact's lane, as is what may have failed.
with told as (
  select m.id
  from whatsapp_messages m
  join conversations c on c.id = m.conversation_id
  where c.contact = ?
    and m.direction = 'outbound'
    and m.status = 'sending'
    and case when m.text_hash is null then m.text = ? else m.text_hash = sha256(convert_to(?, 'UTF8')) end
    and not exists (
      select
      from whatsapp_messages k
      where k.message_key = ?)
  for no key update of m skip locked
), noted as (
  update whatsapp_messages m
  set status = 'sent',
    message_key = ?,
    failure = null,
    leased_until = null
  from told t
  where m.id = t.id
  returning m.id
), known as (
  select m.id
  from whatsapp_messages m
  where m.message_key = ?
  union all
  select n.id
  from noted n
)
insert into messenger_events (id, instance, lane, event_key, at, received_at, body, due_at, state)
select n.id, n.instance, n.lane, n.event_key, n.at, n.received_at, n.body, n.received_at,
  case when exists (select from known) then 'done' else 'waiting' end
from (
  values (?, ?, ?, cast(? as text), ?, ?, ?)
) n (id, instance, lane, event_key, at, received_at, body)
where not exists (
  select
  from messenger_events e
  where e.instance = n.instance
    and e.event_key = n.event_key)
on conflict on constraint messenger_events_once do nothing
returning state
