update consents
set withdrawn_at = greatest(?, given_at)
where id = ?
  and subject_id = ?
  and withdrawn_at is null;
select c.id, c.subject_id, c.purpose, c.version, c.proof, c.kept_by, c.given_at, c.withdrawn_at
from consents c
where c.id = ?
  and c.subject_id = ?
