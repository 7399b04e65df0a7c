select -- the record
from medical_audio_records r
left join medical_audio m on m.id = r.audio_id
where r.id = ?
for no key update of r
