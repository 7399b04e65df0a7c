select o.resource_id, extract(epoch from o.starts_at)::bigint, extract(epoch from o.ends_at)::bigint,
  p.resource_id, extract(epoch from p.starts_at)::bigint, extract(epoch from p.ends_at)::bigint,
  o.held_by, extract(epoch from o.expires_at)::bigint
from occupations o
left join occupations p on p.occupant_id = o.occupant_id and p.resource_kind = 'patient'
where o.occupant_id = ?
  and o.occupant_kind = 'hold'
  and o.resource_kind = 'professional'
  and o.expires_at > now()
