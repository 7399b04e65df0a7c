-- What we write with one contact: who answers, and where the bot's dialogue stands. Staff read them and decide who answers.
create table conversations (
  id uuid not null,
  -- E.164, or lid: and WhatsApp's identity of somebody who hides the telephone.
  contact text not null,
  attention text not null,
  attention_since timestamptz,
  attention_by uuid,
  memory jsonb not null,
  -- When the contact last wrote, if it ever did.
  heard_at timestamptz,
  -- When the last message was written, or the conversation opened.
  last_at timestamptz not null,
  constraint conversations_pk primary key (id),
  constraint conversations_contact_once unique (contact),
  constraint conversations_attention_by_fk foreign key (attention_by) references profiles (id),
  constraint conversations_attention_known check (attention in ('bot', 'waiting', 'person')),
  constraint conversations_attention_since check ((attention = 'bot') = (attention_since is null)),
  constraint conversations_attention_by check ((attention = 'person') = (attention_by is not null)),
  constraint conversations_memory_object check (jsonb_typeof(memory) = 'object')
);
create index conversations_last_at on conversations (last_at, id);
create index conversations_in_dialogue on conversations (heard_at) where memory <> '{}'::jsonb;

alter table conversations enable row level security;
alter table conversations force row level security;
grant select, insert, update on conversations to clinic_service;

-- The whole question inside the select: its answer is then a plain yes or no, of which the planner does not believe, as it
-- would of a comparison, that nearly all rows fail it. Else it sorts what an index has in order.
create policy conversations_staff on conversations
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));
