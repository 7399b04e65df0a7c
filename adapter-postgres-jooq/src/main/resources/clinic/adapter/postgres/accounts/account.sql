select p.id, p.name, p.email, p.phone, p.phone_proved_at, p.role, p.registration, p.active, p.created_at, p.version, pa.id
from profiles p
left join pacientes pa on pa.profile_id = p.id
where p.id = ?
