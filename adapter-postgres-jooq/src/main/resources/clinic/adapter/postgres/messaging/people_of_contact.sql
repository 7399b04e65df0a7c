select p.id, p.name
from people_of_contact(?) f
join pacientes p on p.id = f.patient_id
order by p.name_key, p.id
limit ?
