select m.seq, -- the message
from whatsapp_messages m
where m.conversation_id = (
    select c.id
    from conversations c
    where c.contact = ?)
  and m.seq < ?
order by m.seq desc
limit ?
