update whatsapp_messages
set status = 'failed',
  failure = ?,
  leased_until = null
where status = 'sending'
  and leased_until <= ?;
with due as (
  select m.id
  from whatsapp_messages m
  where m.status = 'pending'
    and m.due_at <= ?
    and not exists (
      select
      from whatsapp_messages b
      where b.status in ('pending', 'sending')
        and b.conversation_id = m.conversation_id
        and b.seq < m.seq)
  order by m.due_at, m.seq
  limit 1
  for update of m skip locked
)
update whatsapp_messages m
set status = 'sending',
  leased_until = ?
from due d, conversations c
where m.id = d.id
  and c.id = m.conversation_id
returning m.id, c.contact, m.text, m.tries
