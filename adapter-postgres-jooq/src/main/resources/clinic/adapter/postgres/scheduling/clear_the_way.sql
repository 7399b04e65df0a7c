rollback to savepoint before_placing;
select lock_diary(d.resource_id)
from (
  select distinct p.resource_id
  from unnest(?::uuid[], ?::text[]::timestamptz[], ?::text[]::timestamptz[]) as w (resource_id, starts_at, ends_at)
  join occupations h on h.resource_id = w.resource_id and h.ends_at > w.starts_at and h.starts_at < w.ends_at
  join occupations p on p.occupant_id = h.occupant_id and p.resource_kind = 'professional'
  where h.expires_at <= now()
  order by p.resource_id
) d;
delete from occupations
where occupant_kind = 'hold'
  and expires_at <= now()
  and occupant_id in (
    select h.occupant_id
    from unnest(?::uuid[], ?::text[]::timestamptz[], ?::text[]::timestamptz[]) as w (resource_id, starts_at, ends_at)
    join occupations h on h.resource_id = w.resource_id and h.ends_at > w.starts_at and h.starts_at < w.ends_at
    where h.expires_at <= now());
select not exists (
  select
  from unnest(?::uuid[], ?::text[]::timestamptz[], ?::text[]::timestamptz[]) as w (resource_id, starts_at, ends_at)
  join occupations o on o.resource_id = w.resource_id and o.ends_at > w.starts_at and o.starts_at < w.ends_at
  where o.occupant_id <> ?)
