select t.id, t.profile_id, date_part('epoch', t.starts_at)::bigint, date_part('epoch', t.ends_at)::bigint, t.reason,
  date_part('epoch', t.created_at)::bigint
from time_off t
where t.profile_id = ?
  and t.ends_at > coalesce(cast(? as timestamptz), '-infinity')
  and t.starts_at < coalesce(cast(? as timestamptz), 'infinity')
  and (t.starts_at, t.id) > (coalesce(cast(? as timestamptz), '-infinity'), coalesce(cast(? as uuid), '00000000-0000-0000-0000-000000000000'))
order by t.starts_at, t.id
limit ?
