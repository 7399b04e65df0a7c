select pg_advisory_xact_lock(hashtextextended(?, 20261126));
select -- the record
from medical_audio_records r
join medical_audio m on m.id = r.audio_id
where r.author_id = ?
  and r.patient_id = ?
  and r.created_at >= ?
  and m.sha256 = ?
order by r.created_at desc, r.id desc
limit 1
