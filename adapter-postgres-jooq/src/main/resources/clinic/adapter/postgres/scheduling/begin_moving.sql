savepoint before_placing;
select lock_diaries(?::uuid[] || array(
  select resource_id
  from occupations
  where occupant_id = ?));
