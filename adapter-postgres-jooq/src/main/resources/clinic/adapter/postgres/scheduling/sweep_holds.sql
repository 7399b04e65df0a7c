select lock_diary(d.resource_id)
from (
  select distinct resource_id
  from occupations
  where expires_at <= ?
    and resource_kind = 'professional'
  order by resource_id
) d;
with swept as (
  delete from occupations
  where expires_at <= ?
  returning occupant_id
)
select count(distinct occupant_id)
from swept
