select m.bytes, substring(c.bytes from ? for ?)
from medical_audio m
left join medical_audio_chunks c on c.audio_id = m.id and c.number = ?
where m.id = ?
  and m.state <> 'begun'
