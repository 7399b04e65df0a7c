select lock_diary(?);
delete from time_off
where id = ?
  and profile_id = ?
returning id, profile_id, extract(epoch from starts_at)::bigint, extract(epoch from ends_at)::bigint, reason,
  extract(epoch from created_at)::bigint;
delete from occupations
where occupant_id = ?
  and occupant_kind = 'time_off'
  and resource_id = ?
