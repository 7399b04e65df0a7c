-- By which it is counted, every few seconds, what needs a person: the failures of a day, not those of all years, and the
-- conversations that wait, not all of them.
create index whatsapp_messages_failed_at on whatsapp_messages (written_at) where status = 'failed';
create index conversations_waiting on conversations (attention_since) where attention = 'waiting';
