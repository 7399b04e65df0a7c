create table agendamentos (
  id uuid not null,
  patient_id uuid not null,
  procedure_id uuid not null,
  professional_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  buffer_before_minutes integer not null,
  buffer_after_minutes integer not null,
  status text not null,
  status_at timestamptz not null,
  cancel_reason text,
  source text not null,
  overridden boolean not null,
  notes text,
  created_at timestamptz not null,
  version integer not null,
  constraint agendamentos_pk primary key (id),
  constraint agendamentos_patient_fk foreign key (patient_id) references pacientes (id),
  constraint agendamentos_procedure_fk foreign key (procedure_id) references procedimentos (id),
  constraint agendamentos_professional_fk foreign key (professional_id) references profiles (id),
  constraint agendamentos_order check (starts_at < ends_at),
  constraint agendamentos_status_known
    check (status in ('scheduled', 'confirmed', 'checked_in', 'completed', 'cancelled', 'no_show')),
  constraint agendamentos_source_known check (source in ('dashboard', 'app', 'whatsapp', 'api'))
);
create index agendamentos_starts_at on agendamentos (starts_at, id);
create index agendamentos_professional on agendamentos (professional_id, starts_at);
create index agendamentos_patient on agendamentos (patient_id, starts_at);

alter table agendamentos enable row level security;
alter table agendamentos force row level security;
grant select, insert, update on agendamentos to clinic_service;

-- Policies are tried from the last name to the first: staff, who ask most, are decided without a look at the row.
create policy client_read on agendamentos for select
using ((select auth.role()) = 'client'
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_read on agendamentos for select
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy client_add on agendamentos for insert
with check ((select auth.role()) = 'client' and status = 'scheduled' and not overridden
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_add on agendamentos for insert
with check ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy client_change on agendamentos for update
using ((select auth.role()) = 'client'
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())))
with check ((select auth.role()) = 'client' and status in ('scheduled', 'confirmed', 'cancelled')
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy staff_change on agendamentos for update
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

-- The ledger's policies, here because a client's rows are known by the appointment. They bind the service's role; time
-- off is taken by a role of its own (see time off).
alter table occupations enable row level security;
alter table occupations force row level security;
grant select, insert, delete on occupations to clinic_service;

create policy client_read on occupations for select to clinic_service
using ((select auth.role()) = 'client' and resource_kind = 'patient'
  and resource_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

create policy everyone_reads_professionals on occupations for select to clinic_service
using (resource_kind = 'professional');

create policy staff_read on occupations for select to clinic_service
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system'));

create policy client_add on occupations for insert to clinic_service
with check ((select auth.role()) = 'client'
  and (occupant_kind = 'appointment' or (occupant_kind = 'hold' and held_by = (select auth.uid())))
  and (resource_kind = 'professional'
    or resource_id in (select p.id from pacientes p where p.profile_id = (select auth.uid()))));

create policy staff_add on occupations for insert to clinic_service
with check ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system')
  and occupant_kind in ('appointment', 'hold'));

create policy client_remove on occupations for delete to clinic_service
using ((select auth.role()) = 'client' and occupant_kind = 'appointment'
  and occupant_id in (select a.id from agendamentos a
    where a.patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid()))));

create policy client_release on occupations for delete to clinic_service
using ((select auth.role()) = 'client' and occupant_kind = 'hold'
  and (held_by = (select auth.uid()) or expires_at <= now()));

create policy staff_remove on occupations for delete to clinic_service
using ((select auth.role()) in ('admin', 'professional', 'receptionist', 'system')
  and occupant_kind in ('appointment', 'hold'));
