-- One statement clears, so that it touches only holds whose diaries it has locked, from before anything was touched.
rollback to savepoint before_placing;
with due as materialized (
  select distinct h.occupant_id
  from unnest(?::uuid[], ?::text[]::timestamptz[], ?::text[]::timestamptz[]) as w (resource_id, starts_at, ends_at)
  join occupations h on h.resource_id = w.resource_id and h.ends_at > w.starts_at and h.starts_at < w.ends_at
  where h.expires_at <= now()
), locked as materialized (
  select lock_diaries(?::uuid[] || array(
    select o.resource_id
    from (
      select occupant_id
      from due
      union all
      select cast(? as uuid)) d
    join occupations o on o.occupant_id = d.occupant_id))
), cleared as (
  delete from occupations
  where occupant_kind = 'hold'
    and expires_at <= now()
    and occupant_id in (
      select occupant_id
      from due)
    and (select count(*) from locked) >= 0
)
select count(*)
from locked;
select not exists (
  select
  from unnest(?::uuid[], ?::text[]::timestamptz[], ?::text[]::timestamptz[]) as w (resource_id, starts_at, ends_at)
  join occupations o on o.resource_id = w.resource_id and o.ends_at > w.starts_at and o.starts_at < w.ends_at
  where o.occupant_id <> ?
    and (o.expires_at is null or o.expires_at > now()))
