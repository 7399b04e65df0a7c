select p.id, p.name, p.registration, p.version
from profiles p
where p.id = ?
  and p.role = 'professional'
  and p.active
