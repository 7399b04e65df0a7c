select o.resource_id, array_agg(date_part('epoch', o.starts_at)::bigint), array_agg(date_part('epoch', o.ends_at)::bigint)
from occupations o
where o.resource_id = ?
  and o.ends_at > ?
  and o.starts_at < ?
  and (o.expires_at is null or o.expires_at > now() or is_under_time_off(o.resource_id, o.starts_at, o.ends_at))
  -- the moved
group by o.resource_id
