select substring(c.bytes from ? for ?)
from medical_audio m
join medical_audio_chunks c on c.audio_id = m.id
where m.id = ?
  and m.state <> 'begun'
  and c.number = ?
