-- The conversation's row first, so that its messages get their seq in the order in which they are committed.
with touched as (
  update conversations
  set last_at = ?
  where id = ?
  returning id
)
insert into whatsapp_messages (conversation_id, id, kind, text, message_key, written_at, due_at, direction, status,
  author_id, failure, patient_id)
select t.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
from touched t
