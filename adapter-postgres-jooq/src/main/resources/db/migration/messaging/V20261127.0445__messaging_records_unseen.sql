-- What a medical record says goes to its author's telephone and is shown to nobody else, as a code is: it is read where records
-- are, by those who may. Of both the text is kept no longer than until it has been sent, or never will be.
alter table whatsapp_messages drop constraint whatsapp_messages_kind_known;
alter table whatsapp_messages add constraint whatsapp_messages_kind_known
  check (kind in ('text', 'voice', 'picture', 'document', 'other', 'announcement', 'code', 'record')) not valid;
alter table whatsapp_messages validate constraint whatsapp_messages_kind_known;

alter table whatsapp_messages drop constraint whatsapp_messages_codes_secret;

drop trigger whatsapp_messages_forget_code on whatsapp_messages;
alter function whatsapp_messages_forget_code() rename to whatsapp_messages_forget_secret;
create trigger whatsapp_messages_forget_secret before insert or update on whatsapp_messages
for each row when (new.kind in ('code', 'record')) execute function whatsapp_messages_forget_secret();

-- Those that were sent before; the table's owner is bound by its policies too, otherwise.
alter table whatsapp_messages no force row level security;
update whatsapp_messages
set kind = 'record'
where kind = 'text'
  and direction = 'outbound'
  and author_id is null
  and text like '📝 Prontuário de *%';
alter table whatsapp_messages force row level security;

alter table whatsapp_messages add constraint whatsapp_messages_secrets_forgotten
  check (kind not in ('code', 'record') or direction <> 'outbound' or status in ('pending', 'sending') or text = '') not valid;
alter table whatsapp_messages validate constraint whatsapp_messages_secrets_forgotten;
