select p.id, p.name, p.registration, p.version, p.name_key
from profiles p
where p.role = 'professional'
  and p.active
  and (p.name_key, p.id) > (?, ?)
order by p.name_key, p.id
limit ?
