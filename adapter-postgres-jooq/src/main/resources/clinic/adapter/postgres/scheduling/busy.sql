select o.resource_id, array_agg(extract(epoch from o.starts_at)::bigint), array_agg(extract(epoch from o.ends_at)::bigint)
from occupations o
where o.resource_id = ?
  and o.resource_kind = 'patient'
  and o.ends_at > ?
  and o.starts_at < ?
  and (o.expires_at is null or o.expires_at > now())
  -- the moved
group by o.resource_id
