create table profiles (
  id uuid not null,
  name text not null,
  -- As lists are ordered by it: lower case, no accents.
  name_key text not null generated always as (lower(translate(name,
    'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy'))) stored,
  email text not null,
  phone text,
  -- When a code that was sent to the phone came back; null: anybody may have written it there.
  phone_proved_at timestamptz,
  role text not null,
  registration text,
  active boolean not null,
  created_at timestamptz not null,
  version integer not null,
  constraint profiles_pk primary key (id),
  constraint profiles_role_known check (role in ('admin', 'professional', 'receptionist', 'client')),
  constraint profiles_proved_phone_there check (phone_proved_at is null or phone is not null),
  constraint profiles_email_lower check (email = lower(email)),
  constraint profiles_email_once unique (email)
);
create index profiles_name on profiles (name_key, id);
create index profiles_role on profiles (role, name_key, id);
create index profiles_phone on profiles (phone);

alter table profiles enable row level security;
alter table profiles force row level security;
grant select, insert, update on profiles to clinic_service;

create policy profiles_read_own on profiles for select
using (id = (select auth.uid()));

create policy profiles_read_professionals on profiles for select
using (role = 'professional');

create policy profiles_read_staff on profiles for select
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy profiles_add on profiles for insert
with check ((select auth.role()) in ('admin', 'system'));

create policy profiles_change on profiles for update
using ((select auth.role()) in ('admin', 'system'));
