insert into conversations (id, contact, attention, memory, last_at)
values (?, ?, 'bot', '{}', ?)
on conflict on constraint conversations_contact_once do nothing
