select o.resource_id, date_part('epoch', o.starts_at)::bigint, date_part('epoch', o.ends_at)::bigint,
  p.resource_id, date_part('epoch', p.starts_at)::bigint, date_part('epoch', p.ends_at)::bigint,
  o.held_by, date_part('epoch', o.expires_at)::bigint
from occupations o
left join occupations p on p.occupant_id = o.occupant_id and p.resource_kind = 'patient'
where o.occupant_id = ?
  and o.occupant_kind = 'hold'
  and o.resource_kind = 'professional'
  and o.expires_at > now()
