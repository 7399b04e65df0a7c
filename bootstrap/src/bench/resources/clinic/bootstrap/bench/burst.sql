-- Who writes in the burst: patients who have accepted the notice, and eight treatments that one professional each performs.
-- Parameters: :patients, :notice. Runs as the owner, over the demo's clinic.
update procedimentos
set active = false;

insert into profiles (id, name, email, role, active, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid), 'Profissional ' || n,
  'profissional' || n || '@example.com', 'professional', true, now(), 1
from generate_series(1, 8) n;

insert into working_hours (profile_id, weekday, from_minute, to_minute)
select cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid), d, f, case f when 480 then 720 else 1080 end
from generate_series(1, 8) n, generate_series(1, 5) d, unnest(array[480, 780]) f;

insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes, buffer_after_minutes,
  price_cents, active, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008d00000000000000') as uuid), 'Procedimento ' || n, '', 15, 0, 0, 15000,
  true, now(), 1
from generate_series(1, 8) n;

insert into procedure_professionals (procedure_id, profile_id)
select cast(lpad(to_hex(n), 32, '01900000000070008d00000000000000') as uuid),
  cast(lpad(to_hex(n), 32, '01900000000070008c00000000000000') as uuid)
from generate_series(1, 8) n;

insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
select cast(lpad(to_hex(n), 32, '01900000000070008b00000000000000') as uuid), name, lower(name),
  lower(name) || ' ' || phone, '+' || phone, now(), 1
from generate_series(1, :patients) n
cross join lateral (select 'Paciente ' || n as name, '55119' || (70000000 + n) as phone) texts;

insert into notice_acceptances (contact, version, channel, proof, at)
select '+55119' || (70000000 + n), :notice, 'whatsapp', 'bench', now()
from generate_series(1, :patients) n;
