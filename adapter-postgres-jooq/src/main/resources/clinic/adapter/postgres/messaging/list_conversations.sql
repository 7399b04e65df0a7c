select
  -- the conversation
  , array(
    select p.name
    from people_of_contact(c.contact) f
    join pacientes p on p.id = f.patient_id
    order by p.name_key, p.id),
  (
    select count(*)
    from whatsapp_messages f
    where f.conversation_id = c.id
      and f.status = 'failed'
      and coalesce(f.failure, '') not in (?, ?)),
  c.last_at,
  (
    select h.phone
    from hidden_contacts h
    where h.contact = c.contact),
  -- the message
from (
  select *
  from conversations
  where (last_at, id) < (
    coalesce(cast(? as timestamptz), 'infinity'),
    coalesce(cast(? as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by last_at desc, id desc
  limit ?
) c
left join lateral (
  select *
  from whatsapp_messages w
  where w.conversation_id = c.id
  order by w.seq desc
  limit 1
) m on true
order by c.last_at desc, c.id desc
