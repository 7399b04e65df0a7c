insert into messenger_events (id, instance, lane, event_key, at, received_at, body, state, due_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict on constraint messenger_events_once do nothing
