-- Somebody who writes on the clinic's own telephone has the conversation, too; who that is, nobody knows.
alter table conversations drop constraint conversations_attention_known;
alter table conversations add constraint conversations_attention_known
  check (attention in ('bot', 'waiting', 'person', 'telephone'));
