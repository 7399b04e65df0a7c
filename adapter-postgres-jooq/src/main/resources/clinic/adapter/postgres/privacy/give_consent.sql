insert into consents (id, subject_id, purpose, version, proof, kept_by, given_at)
values (?, ?, ?, ?, ?, ?, ?)
on conflict (subject_id, purpose, version) where withdrawn_at is null do nothing;
select c.id, c.subject_id, c.purpose, c.version, c.proof, c.kept_by, c.given_at, c.withdrawn_at
from consents c
where c.subject_id = ?
  and c.purpose = ?
  and c.version = ?
  and c.withdrawn_at is null
