with rewritten as (
  update whatsapp_messages m
  set text = ?
  where m.message_key = ?
    and m.direction = 'inbound'
)
select exists (
  select
  from whatsapp_messages
  where message_key = ?)
