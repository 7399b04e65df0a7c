insert into medical_record_versions (number, transcription, ai_summary, key_info, by_id, by_work, by_model, at, record_id)
values (?, ?, ?, medical_key_info(?), ?, ?, ?, ?, ?)
