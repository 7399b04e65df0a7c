-- The code that was last sent to each phone, as a hash. Read by the system's sign-in alone.
create table sign_in_codes (
  phone text not null,
  code_hash text not null,
  tries_left integer not null,
  expires_at timestamptz not null,
  constraint sign_in_codes_pk primary key (phone),
  constraint sign_in_codes_tries_left check (tries_left >= 0)
);
create index sign_in_codes_expires_at on sign_in_codes (expires_at);

alter table sign_in_codes enable row level security;
alter table sign_in_codes force row level security;
grant select, insert, update, delete on sign_in_codes to clinic_service;

create policy sign_in_codes_system on sign_in_codes
using ((select auth.role()) = 'system');
