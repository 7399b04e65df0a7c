insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at, held_by, expires_at)
values (?, 'professional', ?, 'hold', ?, ?, ?, ?)
  -- the patient
on conflict on constraint occupancy_no_overlap do nothing
returning resource_kind
