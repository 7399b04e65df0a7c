-- Sound that is kept, and its bytes in pieces of 256 KiB, the last one shorter. It is begun, then kept as a whole, then taken
-- by a record; what no record takes is forgotten some time later. Its policies come with the records.
create table medical_audio (
  id uuid not null,
  -- null: the system, for somebody who wrote to it
  uploaded_by uuid,
  state text not null,
  begun_at timestamptz not null,
  format text not null,
  bytes bigint,
  sha256 text,
  constraint medical_audio_pk primary key (id),
  constraint medical_audio_uploader_fk foreign key (uploaded_by) references profiles (id),
  constraint medical_audio_state_known check (state in ('begun', 'kept', 'taken')),
  constraint medical_audio_format_known check (format in ('flac', 'mp3', 'mp4', 'ogg', 'wav', 'webm')),
  constraint medical_audio_size check (bytes between 1 and 26148864),
  constraint medical_audio_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint medical_audio_whole check (state = 'begun' or (bytes is not null and sha256 is not null))
);
create index medical_audio_left on medical_audio (begun_at) where state <> 'taken';

create table medical_audio_chunks (
  audio_id uuid not null,
  number integer not null,
  bytes bytea not null,
  constraint medical_audio_chunks_pk primary key (audio_id, number),
  constraint medical_audio_chunks_audio_fk foreign key (audio_id) references medical_audio (id) on delete cascade,
  constraint medical_audio_chunks_number check (number >= 0),
  constraint medical_audio_chunks_size check (octet_length(bytes) between 1 and 262144)
);
-- Sound is compressed already; and of what is not compressed, a part is read without the rest.
alter table medical_audio_chunks alter column bytes set storage external;

alter table medical_audio enable row level security;
alter table medical_audio force row level security;
grant select, insert, update, delete on medical_audio to clinic_service;

alter table medical_audio_chunks enable row level security;
alter table medical_audio_chunks force row level security;
grant select, insert on medical_audio_chunks to clinic_service;

-- What is whole stays as it is, and goes on from state to state.
create function medical_audio_stays() returns trigger
language plpgsql
as $$
begin
  if old.state = 'taken' or new.state = 'begun'
    or (new.id, new.uploaded_by, new.begun_at, new.format, new.bytes, new.sha256)
      is distinct from (old.id, old.uploaded_by, old.begun_at, old.format, old.bytes, old.sha256) then
    raise exception 'a sound that is kept can not be changed'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger medical_audio_stays before update on medical_audio
for each row when (old.state <> 'begun') execute function medical_audio_stays();
alter table medical_audio enable always trigger medical_audio_stays;
