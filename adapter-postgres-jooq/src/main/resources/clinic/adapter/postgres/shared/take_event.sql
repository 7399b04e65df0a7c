with reader as materialized (
  select pg_try_advisory_xact_lock(hashtext('outbox')) as alone
)
delete from outbox
where id = (
  select o.id
  from outbox o
  where o.due_at <= ?
    and (select r.alone from reader r)
  order by o.id
  limit 1
)
returning
  id,
  type,
  subject_id,
  at,
  array(select f.key from jsonb_each_text(facts) f order by f.key),
  array(select f.value from jsonb_each_text(facts) f order by f.key),
  automation,
  tries
