-- The ledger: what is where, when. One constraint decides every race. starts_at and ends_at are for reading (range
-- operators use no index under row level security), during and guarded_id are for the constraint alone: an index of it that
-- knew resource_id would be taken for reading too, and knows nothing of time that can be used.
create table occupations (
  resource_id uuid not null,
  resource_kind text not null,
  occupant_id uuid not null,
  occupant_kind text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  expires_at timestamptz,
  held_by uuid,
  during tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  guarded_id uuid not null generated always as (resource_id) stored,
  constraint occupations_resource_known check (resource_kind in ('professional', 'patient')),
  constraint occupations_occupant_known check (occupant_kind in ('appointment', 'hold', 'time_off')),
  constraint occupations_order check (starts_at < ends_at),
  constraint occupations_holds_expire check ((occupant_kind = 'hold') = (expires_at is not null)),
  constraint occupations_holds_are_held check (held_by is null or occupant_kind = 'hold'),
  constraint occupancy_no_overlap exclude using gist (guarded_id with =, during with &&)
);
create index occupations_reading on occupations (resource_id, ends_at, starts_at) include (resource_kind, expires_at);
create index occupations_occupant on occupations (occupant_id);
create index occupations_expiry on occupations (expires_at) where expires_at is not null;
