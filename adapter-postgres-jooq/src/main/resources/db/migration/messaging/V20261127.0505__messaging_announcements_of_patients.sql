-- An announcement tells of one patient, whose word counts when it is its turn: several may have the telephone to which it goes.
-- Those that were written before this tell of nobody, and are judged by their contact. No index: patients are not deleted.
alter table whatsapp_messages add column patient_id uuid;
alter table whatsapp_messages add constraint whatsapp_messages_patient_fk
  foreign key (patient_id) references pacientes (id) not valid;
alter table whatsapp_messages validate constraint whatsapp_messages_patient_fk;
alter table whatsapp_messages add constraint whatsapp_messages_patient_of_announcement
  check (patient_id is null or kind = 'announcement') not valid;
alter table whatsapp_messages validate constraint whatsapp_messages_patient_of_announcement;

drop function take_whatsapp_message(timestamptz, timestamptz);

-- Takes the first message of a conversation of which none is being sent, if one is due. Two statements, as the second sees
-- all that the first has found.
create function take_whatsapp_message(now_is timestamptz, lease_ends timestamptz)
returns table (taken_id uuid, taken_contact text, taken_text text, taken_tries integer, taken_kind text,
  taken_written_at timestamptz, taken_patient_id uuid)
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
      returning m.id, c.contact, m.text, m.tries, m.kind, m.written_at, m.patient_id;
  end if;
end
$$;
revoke all on function take_whatsapp_message(timestamptz, timestamptz) from public;
grant execute on function take_whatsapp_message(timestamptz, timestamptz) to clinic_service;
