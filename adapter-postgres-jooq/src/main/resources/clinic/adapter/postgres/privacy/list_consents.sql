select c.id, c.subject_id, c.purpose, c.version, c.proof, c.kept_by, c.given_at, c.withdrawn_at
from consents c
where c.subject_id = ?
order by c.given_at desc, c.id desc
