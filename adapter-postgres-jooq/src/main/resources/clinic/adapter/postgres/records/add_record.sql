insert into medical_audio_records (id, patient_id, appointment_id, author_id, source, audio_id, created_at,
  duration_millis, wants_summary, status, work, failure, transcription, ai_summary, key_info, model, signed_at, signed_by,
  signature_hash, version)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, medical_key_info(?), ?, ?, ?, ?, ?)
