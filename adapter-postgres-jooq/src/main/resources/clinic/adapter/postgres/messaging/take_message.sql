update whatsapp_messages
set status = 'failed',
  failure = ?,
  leased_until = null
where status = 'sending'
  and leased_until <= ?;
select t.taken_id, t.taken_contact, t.taken_kind, t.taken_text, t.taken_written_at, t.taken_tries,
  t.taken_patient_id
from take_whatsapp_message(?, ?) t
