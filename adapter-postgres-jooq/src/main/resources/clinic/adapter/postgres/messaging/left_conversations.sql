select c.contact
from conversations c
where c.memory <> '{}'::jsonb
  and c.heard_at < ?
order by c.heard_at
limit ?
