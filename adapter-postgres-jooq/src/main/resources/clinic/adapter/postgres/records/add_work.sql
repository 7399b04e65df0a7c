insert into record_work (record_id, author_id, work, due_at, tries)
values (?, ?, ?, ?, 0)
on conflict on constraint record_work_pk
do update set seq = default, work = excluded.work, due_at = excluded.due_at, tries = 0, lease = null, lease_until = null
