-- Contacts that hide their telephone, as conversations.contact names them: whose telephone the provider told, if it did.
create table hidden_contacts (
  contact text not null,
  phone text not null,
  told_at timestamptz not null,
  constraint hidden_contacts_pk primary key (contact),
  constraint hidden_contacts_hidden check (contact like 'lid:%')
);
create index hidden_contacts_phone on hidden_contacts (phone);

alter table hidden_contacts enable row level security;
alter table hidden_contacts force row level security;
grant select, insert, update on hidden_contacts to clinic_service;

create policy hidden_contacts_read on hidden_contacts for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy hidden_contacts_add on hidden_contacts for insert
with check ((select auth.role() = 'system'));

create policy hidden_contacts_change on hidden_contacts for update
using ((select auth.role() = 'system'));

-- Whom such a contact registered itself, and nobody else's patients: the telephone that it told for them proves nothing.
create table hidden_contact_patients (
  contact text not null,
  patient_id uuid not null,
  told_phone text not null,
  registered_at timestamptz not null,
  constraint hidden_contact_patients_pk primary key (patient_id),
  constraint hidden_contact_patients_patient_fk foreign key (patient_id) references pacientes (id),
  constraint hidden_contact_patients_hidden check (contact like 'lid:%')
);
create index hidden_contact_patients_contact on hidden_contact_patients (contact);

alter table hidden_contact_patients enable row level security;
alter table hidden_contact_patients force row level security;
grant select, insert on hidden_contact_patients to clinic_service;

create policy hidden_contact_patients_read on hidden_contact_patients for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy hidden_contact_patients_add on hidden_contact_patients for insert
with check ((select auth.role() = 'system'));

-- For whom a contact speaks: who has its telephone, which perhaps the provider alone told, and whom it registered, also
-- under another of its names.
create function people_of_contact(asked text) returns table (patient_id uuid, is_own boolean)
language sql stable rows 2
as $$
  select f.id, bool_or(f.own)
  from (
    select p.id, false
    from pacientes p
    where p.phone = asked
    union all
    select p.id, false
    from hidden_contacts h
    join pacientes p on p.phone = h.phone
    where h.contact = asked
    union all
    select r.patient_id, true
    from hidden_contact_patients r
    where r.contact = asked
    union all
    select r.patient_id, true
    from hidden_contacts h
    join hidden_contact_patients r on r.contact = h.contact
    where h.phone = asked
    union all
    select r.patient_id, true
    from hidden_contacts h
    join hidden_contacts o on o.phone = h.phone
    join hidden_contact_patients r on r.contact = o.contact
    where h.contact = asked
  ) f (id, own)
  group by f.id
$$;
revoke all on function people_of_contact(text) from public;
grant execute on function people_of_contact(text) to clinic_service;
