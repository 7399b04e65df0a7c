with raised as (
  update whatsapp_messages m
  set status = ?,
    failure = ?,
    leased_until = null
  where m.message_key = ?
    and m.direction = 'outbound'
    and array_position(array['pending', 'sending', 'sent', 'failed', 'delivered', 'read'], m.status)
      < array_position(array['pending', 'sending', 'sent', 'failed', 'delivered', 'read'], ?)
)
select exists (
  select
  from whatsapp_messages
  where message_key = ?)
