select lock_diaries(array[cast(? as uuid)]);
delete from time_off
where id = ?
  and profile_id = ?
returning id, profile_id, date_part('epoch', starts_at)::bigint, date_part('epoch', ends_at)::bigint, reason,
  date_part('epoch', created_at)::bigint;
delete from occupations
where occupant_id = ?
  and occupant_kind = 'time_off'
  and resource_id = ?
