-- What a record is taking just now is passed by.
delete from medical_audio
where id in (
  select m.id
  from medical_audio m
  where m.state <> 'taken'
    and m.begun_at < ?
    and (select auth.role() = 'system')
  order by m.begun_at
  limit 10
  for update skip locked)
