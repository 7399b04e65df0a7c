-- What was made under an Idempotency-Key, so that the same request makes it once.
create table idempotency_keys (
  actor_id uuid not null,
  key text not null,
  fingerprint text not null,
  subject_id uuid not null,
  answer text,
  created_at timestamptz not null,
  constraint idempotency_keys_pk primary key (actor_id, key)
);
create index idempotency_keys_created_at on idempotency_keys (created_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
grant select, insert, update (answer), delete on idempotency_keys to clinic_service;

create policy idempotency_keys_own on idempotency_keys
using (actor_id = (select auth.uid()));

create policy idempotency_keys_tidy on idempotency_keys for delete
using ((select auth.role()) = 'system');

create policy idempotency_keys_tidy_read on idempotency_keys for select
using ((select auth.role()) = 'system');
