with wanted as (
  insert into messenger_meanings as m (event_id, kind, about_id, text, until_at, due_at, word_at)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict on constraint messenger_meanings_pk do update
  set word_at = case when m.word_at > excluded.due_at then m.word_at end
  returning m.until_at, m.word_at)
update messenger_events e
set due_at = coalesce(w.word_at, w.until_at)
from wanted w
where e.id = ?
  and e.state = 'waiting'
