select p.id, p.name, p.profile_id
from pacientes p
where p.id = ?
union all
select p.id, p.name, p.profile_id
from pacientes p
where p.profile_id = ?
