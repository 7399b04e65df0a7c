select 1
from consents c
where c.subject_id = ?
  and c.purpose = ?
  and c.withdrawn_at is null
limit 1
