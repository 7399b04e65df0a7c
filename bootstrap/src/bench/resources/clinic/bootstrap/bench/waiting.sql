-- Records that wait for their transcription: of the first professional :many, and after them of the second :few.
-- Runs as the owner, after records.sql.
create temporary table waiting on commit drop as
select gen_random_uuid() as id, gen_random_uuid() as audio_id, n,
  cast(lpad(case when n <= :many then '1' else '2' end, 32, '01900000000070008c00000000000000') as uuid) as author_id
from generate_series(1, :many + :few) n;

insert into medical_audio (id, uploaded_by, state, begun_at, format, bytes, sha256)
select w.audio_id, w.author_id, 'kept', now(), 'ogg', 20000, lpad(to_hex(w.n), 64, '0')
from waiting w;

insert into medical_audio_chunks (audio_id, number, bytes)
select w.audio_id, 0, decode('4f67675300020000', 'hex') || convert_to(repeat('a', 19992), 'UTF8')
from waiting w;

insert into medical_audio_records (id, patient_id, author_id, source, audio_id, wants_summary, status, work, key_info,
  created_at, version)
select w.id, '01900000-0000-7000-8b00-000000000001', w.author_id, 'dashboard', w.audio_id, true, 'processing', 'transcribe',
  '{}', date_trunc('second', now()), 1
from waiting w;

insert into record_work (record_id, author_id, work, due_at, tries)
select w.id, w.author_id, 'transcribe', now(), 0
from waiting w
order by w.n;
