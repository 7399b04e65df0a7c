update conversations
set attention = ?,
  attention_since = ?,
  attention_by = ?,
  memory = jsonb_object(?::text[]),
  heard_at = ?
where id = ?
