update whatsapp_messages
set status = 'failed',
  failure = ?,
  leased_until = null
where id = ?
  and status = 'sending'
