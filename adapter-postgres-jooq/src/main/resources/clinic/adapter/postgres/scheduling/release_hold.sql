select lock_diary(resource_id)
from occupations
where occupant_id = ?
  and occupant_kind = 'hold'
  and resource_kind = 'professional';
delete from occupations
where occupant_id = ?
  and occupant_kind = 'hold'
  and expires_at > now()
