create table procedimentos (
  id uuid not null,
  name text not null,
  name_key text collate "C" generated always as (translate(lower(name),
    'ÁÀÂÃÄÅÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑáàâãäåéèêëíìîïóòôõöúùûüçñ',
    'aaaaaaeeeeiiiiooooouuuucnaaaaaaeeeeiiiiooooouuuucn')) stored,
  description text not null,
  duration_minutes integer not null,
  buffer_before_minutes integer not null,
  buffer_after_minutes integer not null,
  price_cents bigint not null,
  active boolean not null,
  created_at timestamptz not null,
  version integer not null,
  constraint procedimentos_pk primary key (id),
  constraint procedimentos_duration check (duration_minutes between 1 and 1440),
  constraint procedimentos_buffers check (buffer_before_minutes between 0 and 480 and buffer_after_minutes between 0 and 480),
  constraint procedimentos_price check (price_cents >= 0)
);

alter table procedimentos enable row level security;
alter table procedimentos force row level security;
grant select, insert, update on procedimentos to clinic_service;

create policy procedimentos_read on procedimentos for select
using (true);

create policy procedimentos_add on procedimentos for insert
with check ((select auth.role()) in ('admin', 'system'));

create policy procedimentos_change on procedimentos for update
using ((select auth.role()) in ('admin', 'system'));

-- Who performs what.
create table procedure_professionals (
  procedure_id uuid not null,
  profile_id uuid not null,
  constraint procedure_professionals_pk primary key (procedure_id, profile_id),
  constraint procedure_professionals_procedure_fk foreign key (procedure_id) references procedimentos (id),
  constraint procedure_professionals_profile_fk foreign key (profile_id) references profiles (id)
);

alter table procedure_professionals enable row level security;
alter table procedure_professionals force row level security;
grant select, insert, delete on procedure_professionals to clinic_service;

create policy procedure_professionals_read on procedure_professionals for select
using (true);

create policy procedure_professionals_add on procedure_professionals for insert
with check ((select auth.role()) in ('admin', 'system'));

create policy procedure_professionals_remove on procedure_professionals for delete
using ((select auth.role()) in ('admin', 'system'));
