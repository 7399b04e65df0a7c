-- What receipts have told already stays.
update whatsapp_messages
set status = case
    when status in ('delivered', 'read') or (status = 'failed' and message_key is not null) then status
    else 'sent' end,
  failure = case when status = 'failed' and message_key is not null then failure end,
  message_key = ?,
  sent_at = ?,
  leased_until = null
where id = ?
  and direction = 'outbound'
