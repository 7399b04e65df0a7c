-- What needs a person is counted again and again.
create index medical_audio_records_failed on medical_audio_records (id) where status = 'failed';
