-- What was written, both ways, and the queue of what is to be sent: a conversation's messages go one after another, in the
-- order of seq. While one is being sent it is leased to a worker.
create table whatsapp_messages (
  id uuid not null,
  seq bigint generated always as identity,
  conversation_id uuid not null,
  direction text not null,
  kind text not null,
  text text not null,
  -- Of a code, whose text is forgotten: what it is known by when the provider tells it back.
  text_hash bytea,
  status text,
  -- The provider's id.
  message_key text,
  author_id uuid,
  written_at timestamptz not null,
  due_at timestamptz,
  leased_until timestamptz,
  tries integer not null default 0,
  sent_at timestamptz,
  failure text,
  constraint whatsapp_messages_pk primary key (id),
  constraint whatsapp_messages_conversation_fk foreign key (conversation_id) references conversations (id),
  constraint whatsapp_messages_author_fk foreign key (author_id) references profiles (id),
  constraint whatsapp_messages_direction_known check (direction in ('inbound', 'outbound')),
  constraint whatsapp_messages_kind_known check (kind in ('text', 'voice', 'picture', 'document', 'other', 'code')),
  constraint whatsapp_messages_status_known
    check (status in ('pending', 'sending', 'sent', 'delivered', 'read', 'failed')),
  constraint whatsapp_messages_status_of_ours check ((direction = 'outbound') = (status is not null)),
  constraint whatsapp_messages_due check (status <> 'pending' or due_at is not null),
  constraint whatsapp_messages_lease check ((status is not distinct from 'sending') = (leased_until is not null)),
  constraint whatsapp_messages_codes_secret
    check (kind <> 'code' or direction <> 'outbound' or status in ('pending', 'sending') or text = '')
);
create index whatsapp_messages_history on whatsapp_messages (conversation_id, seq);
create index whatsapp_messages_queue on whatsapp_messages (conversation_id, seq) where status in ('pending', 'sending');
create index whatsapp_messages_due on whatsapp_messages (due_at, seq) where status = 'pending';
create index whatsapp_messages_failed on whatsapp_messages (conversation_id) where status = 'failed';
-- What may have been sent without our knowing.
create index whatsapp_messages_untold on whatsapp_messages (conversation_id, seq)
where status = 'sending' or (status = 'failed' and message_key is null);
-- A hash, as a provider's id may be of any length.
create index whatsapp_messages_key on whatsapp_messages using hash (message_key);
-- The proof that no two of a conversation are being sent at once.
create unique index whatsapp_messages_one_sending on whatsapp_messages (conversation_id) where status = 'sending';

alter table whatsapp_messages enable row level security;
alter table whatsapp_messages force row level security;
grant select, insert, update on whatsapp_messages to clinic_service;

create policy whatsapp_messages_read on whatsapp_messages for select
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy whatsapp_messages_write on whatsapp_messages for insert
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

create policy whatsapp_messages_deliver on whatsapp_messages for update
using ((select auth.role() = 'system'));

-- A code is kept no longer than until it has been sent, or never will be.
create function whatsapp_messages_forget_code() returns trigger
language plpgsql
as $$
begin
  if new.direction = 'outbound' and new.status not in ('pending', 'sending') and new.text <> '' then
    new.text_hash := sha256(convert_to(new.text, 'UTF8'));
    new.text := '';
  end if;
  return new;
end
$$;

create trigger whatsapp_messages_forget_code before insert or update on whatsapp_messages
for each row when (new.kind = 'code') execute function whatsapp_messages_forget_code();

-- Takes the first message of a conversation of which none is being sent, if one is due. Two statements, as the second sees
-- all that the first has found.
create function take_whatsapp_message(now_is timestamptz, lease_ends timestamptz)
returns table (taken_id uuid, taken_contact text, taken_text text, taken_tries integer)
language plpgsql volatile rows 1
-- Whatever the planner believes of the rest: one or two messages are looked at, in their order, not all of them.
set enable_sort = off
set enable_bitmapscan = off
as $$
declare
  due_id uuid;
begin
  select m.id
  into due_id
  from whatsapp_messages m
  where m.status = 'pending'
    and m.due_at <= now_is
    and m.seq = (
      select b.seq
      from whatsapp_messages b
      where b.status in ('pending', 'sending')
        and b.conversation_id = m.conversation_id
      order by b.seq
      limit 1)
  order by m.due_at, m.seq
  limit 1
  for update of m skip locked;
  if found then
    return query
      update whatsapp_messages m
      set status = 'sending',
        leased_until = lease_ends
      from conversations c
      where m.id = due_id
        and c.id = m.conversation_id
      returning m.id, c.contact, m.text, m.tries;
  end if;
end
$$;
revoke all on function take_whatsapp_message(timestamptz, timestamptz) from public;
grant execute on function take_whatsapp_message(timestamptz, timestamptz) to clinic_service;
