update medical_audio_records
set duration_millis = ?,
  wants_summary = ?,
  status = ?,
  work = ?,
  failure = ?,
  transcription = ?,
  ai_summary = ?,
  key_info = medical_key_info(?),
  model = ?,
  signed_at = ?,
  signed_by = ?,
  signature_hash = ?,
  version = ?
where id = ?
  and version = ?
  and signed_at is null
