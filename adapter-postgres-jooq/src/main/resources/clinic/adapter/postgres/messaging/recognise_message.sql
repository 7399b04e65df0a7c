-- Two statements: the second sees the key also when the first had to wait for the sender who noted it.
with told as (
  select m.id
  from whatsapp_messages m
  join conversations c on c.id = m.conversation_id
  where c.contact = ?
    and m.direction = 'outbound'
    and (m.status = 'sending' or (m.status = 'failed' and m.message_key is null))
    and case when m.text_hash is null then m.text = ? else m.text_hash = sha256(convert_to(?, 'UTF8')) end
    and not exists (
      select
      from whatsapp_messages k
      where k.message_key = ?)
  order by (m.status = 'sending') desc, m.seq
  limit 1
  for update of m
)
update whatsapp_messages m
set status = 'sent',
  message_key = ?,
  failure = null,
  leased_until = null
from told t
where m.id = t.id;
select exists (
  select
  from whatsapp_messages
  where message_key = ?)
