insert into whatsapp_sessions (instance, state, qr_code, number, trouble, changed_at)
values (?, ?, ?, ?, ?, ?)
on conflict on constraint whatsapp_sessions_pk do update
set state = excluded.state,
  qr_code = excluded.qr_code,
  number = excluded.number,
  trouble = excluded.trouble,
  changed_at = excluded.changed_at
