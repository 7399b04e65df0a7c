select v.number, v.transcription, v.ai_summary, medical_key_facts(v.key_info) as key_facts, v.by_id, v.by_work, v.by_model,
  v.at
from medical_record_versions v
where v.record_id = ?
order by v.number
