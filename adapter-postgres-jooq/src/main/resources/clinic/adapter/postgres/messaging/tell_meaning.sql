with told as (
  update messenger_meanings
  set found = jsonb_object(?::text[]),
    lease_id = null,
    leased_until = null
  where event_id = ?
    and kind = ?
    and lease_id = ?
  returning event_id),
woken as (
  update messenger_events e
  set due_at = ?
  from told t
  where e.id = t.event_id
    and e.state = 'waiting')
select count(*)
from told
