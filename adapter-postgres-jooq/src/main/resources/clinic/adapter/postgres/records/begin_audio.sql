insert into medical_audio (id, uploaded_by, state, begun_at, format)
values (?, ?, 'begun', ?, ?);
insert into medical_audio_chunks (audio_id, number, bytes)
values (?, 0, ?)
