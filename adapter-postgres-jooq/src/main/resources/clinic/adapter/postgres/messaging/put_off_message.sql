with back as (
  update whatsapp_messages
  set status = 'pending',
    tries = tries + 1,
    failure = ?,
    leased_until = null,
    due_at = ?
  where id = ?
    and status = 'sending'
  returning conversation_id
)
update whatsapp_messages m
set due_at = ?
from back b
where m.conversation_id = b.conversation_id
  and m.status = 'pending'
  and m.due_at < ?
