-- Loads the clinic that is measured. Named parameters: :first_monday, :weeks, :patients. Runs as the owner.
insert into clinic_settings (id, name, address, time_zone, slot_grid_minutes, minimum_notice_minutes, horizon_days,
  closing_on, version)
values (1, 'Clínica', 'Rua', 'America/Sao_Paulo', 15, 60, 730, '{}', 1)
on conflict (id) do update
set horizon_days = 730;

insert into profiles (id, name, email, role, active, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid), 'Profissional ' || n,
  'profissional' || n || '@example.com', 'professional', true, now(), 1
from generate_series(1, 50) n;

insert into profiles (id, name, email, role, active, created_at, version)
values (cast(lpad('1', 32, '01900000000070008f00000000000000') as uuid), 'Recepção', 'recepcao@example.com',
  'receptionist', true, now(), 1);

insert into working_hours (profile_id, weekday, from_minute, to_minute)
select cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid), d, f, case f when 480 then 720 else 1080 end
from generate_series(1, 50) n, generate_series(1, 5) d, unnest(array[480, 780]) f;

insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes, buffer_after_minutes,
  price_cents, active, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008d00000000000000') as uuid), 'Procedimento ' || n, '', 20, 0, 10, 15000,
  true, now(), 1
from generate_series(1, 8) n;

insert into procedure_professionals (procedure_id, profile_id)
select cast(lpad(to_hex(p), 32, '01900000000070008d00000000000000') as uuid),
  cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid)
from generate_series(1, 8) p, generate_series(1, 50) n;

insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008b00000000000000') as uuid), name, lower(name),
  lower(name) || ' 55119' || lpad(n::text, 8, '0'), '+55119' || lpad(n::text, 8, '0'), now(), 1
from generate_series(1, :patients) n
cross join lateral (
  select (array['Ana', 'Bruno', 'Carla', 'Davi', 'Elisa', 'Fábio', 'Gabriela', 'Heitor', 'Inês', 'João'])[1 + n % 10]
    || ' ' || (array['Almeida', 'Barbosa', 'Cardoso', 'Duarte', 'Esteves', 'Freitas', 'Gomes'])[1 + n / 10 % 7]
    || ' ' || (array['Lima', 'Moraes', 'Nunes', 'Oliveira', 'Prado', 'Queiroz', 'Rocha', 'Souza'])[1 + n / 70 % 8] as name
) names;

-- The exclusion constraint is made after the rows: a GiST index that grows row by row takes most of the time.
alter table occupations drop constraint occupancy_no_overlap;

create temporary table visits as
select n, cast(lpad(to_hex(n), 32, '01900000000070008a00000000000000') as uuid) as id,
  cast(lpad(to_hex(1 + n % cast(:patients as bigint)), 32, '01900000000070008b00000000000000') as uuid) as patient_id,
  cast(lpad(to_hex(1 + n / 7 % 8), 32, '01900000000070008d00000000000000') as uuid) as procedure_id,
  cast(lpad(to_hex(1 + n % 50), 32, '01900000000070008c00000000000000') as uuid) as professional_id,
  (cast(:first_monday as date) + cast(n / 2000 * 7 + n / 400 % 5 as integer)
    + make_interval(mins => cast(case when place < 8 then 480 + place * 30 else 780 + (place - 8) * 30 end as integer)))
    at time zone 'America/Sao_Paulo' as starts_at
from generate_series(1::bigint, :weeks * 2000::bigint) n
cross join lateral (select n / 50 % 8 * 2 + (n % 50 + n / 400) % 3 as place) places;

insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at, buffer_before_minutes,
  buffer_after_minutes, status, status_at, source, overridden, notes, created_at, version)
select id, patient_id, procedure_id, professional_id, starts_at, starts_at + interval '20 minutes', 0, 10,
  case when n % 25 = 0 then 'cancelled' when starts_at < now() then 'completed' when n % 3 = 0 then 'confirmed'
    else 'scheduled' end, least(starts_at, now()), 'dashboard', false,
  case n % 3 when 0 then 'Primeira consulta; trazer exames.' end, starts_at - interval '10 days', 1
from visits
order by n;

insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)
select case kind when 'patient' then patient_id else professional_id end, kind, id, 'appointment', starts_at,
  starts_at + case kind when 'patient' then interval '20 minutes' else interval '30 minutes' end
from visits, unnest(array['professional', 'patient']) kind
where n % 25 <> 0
order by n, kind;

drop table visits;
