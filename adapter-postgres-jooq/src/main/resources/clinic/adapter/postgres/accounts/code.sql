insert into sign_in_codes (phone, code_hash, tries_left, expires_at)
values (?, ?, ?, ?)
on conflict on constraint sign_in_codes_pk do update
set code_hash = excluded.code_hash, tries_left = excluded.tries_left, expires_at = excluded.expires_at;
delete from sign_in_codes
where phone in (
  select phone
  from sign_in_codes
  where expires_at <= ?
  order by expires_at
  limit 4
  for update skip locked)
