select p.id, p.name, not f.is_own and is_phone_merely_typed(p.id)
from people_of_contact(?) f
join pacientes p on p.id = f.patient_id
order by p.name_key, p.id
limit ?
