insert into attempts as a (kind, key_hash, tries, ends_at)
select tried.kind, decode(tried.key_hash, 'hex'), 1, tried.ends_at
from unnest(?::text[], ?::text[], ?::timestamptz[]) tried (kind, key_hash, ends_at)
-- The same order for everybody, so that nobody waits in a circle.
order by 1, 2
on conflict on constraint attempts_pk do update
set tries = case when a.ends_at <= ? then 1 else a.tries + 1 end,
  ends_at = case when a.ends_at <= ? then excluded.ends_at else a.ends_at end
returning a.kind, encode(a.key_hash, 'hex'), a.tries, a.ends_at;
delete from attempts
where (kind, key_hash) in (
  select kind, key_hash
  from attempts
  where ends_at <= ?
  order by ends_at
  limit 4
  for update skip locked)
