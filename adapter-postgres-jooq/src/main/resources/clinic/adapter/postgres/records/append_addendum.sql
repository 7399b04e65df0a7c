insert into medical_record_addenda (record_id, text, at, by_id)
select r.id, ?, ?, ?
from medical_audio_records r
where r.id = ?
  and r.signed_at is not null
