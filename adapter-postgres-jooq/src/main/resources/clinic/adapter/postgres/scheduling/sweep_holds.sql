-- One statement, so that it touches only holds whose diaries it has locked.
with due as materialized (
  select distinct resource_id
  from occupations
  where expires_at <= ?
    and resource_kind = 'professional'
), locked as materialized (
  select lock_diary(d.resource_id)
  from (
    select resource_id
    from due
    order by resource_id
  ) d
), swept as (
  delete from occupations
  where expires_at <= ?
    and (select count(*) from locked) >= 0
  returning occupant_id
)
select count(distinct occupant_id)
from swept
