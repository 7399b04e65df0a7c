-- How people prove who they are. Read by the system's sign-in alone.
create table credentials (
  profile_id uuid not null,
  password_hash text not null,
  changed_at timestamptz not null,
  constraint credentials_pk primary key (profile_id),
  constraint credentials_profile_fk foreign key (profile_id) references profiles (id)
);

alter table credentials enable row level security;
alter table credentials force row level security;
grant select on credentials to clinic_service;

create policy credentials_read on credentials for select
using ((select auth.role()) = 'system');

create table refresh_tokens (
  token_hash bytea not null,
  family_id uuid not null,
  profile_id uuid not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz,
  constraint refresh_tokens_pk primary key (token_hash),
  constraint refresh_tokens_profile_fk foreign key (profile_id) references profiles (id)
);
create index refresh_tokens_family on refresh_tokens (family_id);
create index refresh_tokens_profile on refresh_tokens (profile_id);
create index refresh_tokens_expires_at on refresh_tokens (expires_at);

alter table refresh_tokens enable row level security;
alter table refresh_tokens force row level security;
grant select, insert, update, delete on refresh_tokens to clinic_service;

create policy refresh_tokens_system on refresh_tokens
using ((select auth.role()) = 'system');

-- Tries counted per address and per account, for all instances together; the key is a hash.
create table attempts (
  kind text not null,
  key_hash bytea not null,
  tries integer not null,
  ends_at timestamptz not null,
  constraint attempts_pk primary key (kind, key_hash)
);
create index attempts_ends_at on attempts (ends_at);

alter table attempts enable row level security;
alter table attempts force row level security;
grant select, insert, update, delete on attempts to clinic_service;

create policy attempts_system on attempts
using ((select auth.role()) = 'system');
