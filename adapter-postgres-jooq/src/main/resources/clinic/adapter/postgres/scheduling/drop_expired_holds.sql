rollback to savepoint before_placing;
select lock_diary(d.resource_id)
from (
  select distinct p.resource_id
  from occupations h
  join occupations p on p.occupant_id = h.occupant_id and p.resource_kind = 'professional'
  where h.resource_id = any (?)
    and h.starts_at < ?
    and h.ends_at > ?
    and h.expires_at <= now()
  order by p.resource_id
) d;
delete from occupations
where occupant_kind = 'hold'
  and expires_at <= now()
  and occupant_id in (
    select h.occupant_id
    from occupations h
    where h.resource_id = any (?)
      and h.starts_at < ?
      and h.ends_at > ?
      and h.expires_at <= now())
