-- Who looks first does not wait for the worker who has the same event just now, as the constraint alone would.
insert into messenger_events (id, instance, lane, event_key, at, received_at, body, state, due_at)
select n.id, n.instance, n.lane, n.event_key, n.at, n.received_at, n.body, n.state, n.due_at
from (
  values (?, ?, ?, cast(? as text), ?, ?, ?, ?, ?)
) n (id, instance, lane, event_key, at, received_at, body, state, due_at)
where not exists (
  select
  from messenger_events e
  where e.instance = n.instance
    and e.event_key = n.event_key)
on conflict on constraint messenger_events_once do nothing
