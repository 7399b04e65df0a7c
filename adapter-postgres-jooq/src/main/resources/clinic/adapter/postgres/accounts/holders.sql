select p.id, p.name, p.email, p.phone, p.phone_proved_at, p.role, p.registration, p.active, p.created_at, p.version, pa.id
from profiles p
left join pacientes pa on pa.profile_id = p.id
where p.phone = ? and p.role = 'client' and p.active and (select auth.role()) = 'system'
order by p.id;
select id, profile_id
from pacientes
where phone = ? and (select auth.role()) = 'system'
order by id
