-- Two professionals who dictate, and the patient of whom they speak, who consents. Runs as the owner, over the demo's clinic.
insert into profiles (id, name, email, role, active, created_at, version)
select cast(lpad(n::text, 32, '01900000000070008c00000000000000') as uuid), 'Profissional ' || n,
  'profissional' || n || '@example.com', 'professional', true, now(), 1
from generate_series(1, 2) n;

insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
values ('01900000-0000-7000-8b00-000000000001', 'Paciente', 'paciente', 'paciente', '+5511970000001', now(), 1);

insert into consents (id, subject_id, purpose, version, proof, given_at)
select gen_random_uuid(), '01900000-0000-7000-8b00-000000000001', purpose, '1', 'bench', now()
from unnest(array['recording', 'ai']) purpose;
