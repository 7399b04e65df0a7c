-- One statement, so that it touches only holds whose diaries it has locked.
with due as materialized (
  select resource_id
  from occupations
  where expires_at <= ?
), locked as materialized (
  select lock_diaries(array(
    select resource_id
    from due))
), swept as (
  delete from occupations
  where expires_at <= ?
    and (select count(*) from locked) >= 0
  returning occupant_id
)
select count(distinct occupant_id)
from swept
