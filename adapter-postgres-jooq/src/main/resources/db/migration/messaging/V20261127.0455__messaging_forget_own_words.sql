-- The provider tells us of each message that we sent ourselves. What it says stands in whatsapp_messages, or nowhere any more, as
-- a code or what a record says: so neither here, once the event is worked off or put aside.
create function messenger_events_forget_own_words() returns trigger
language plpgsql
as $$
begin
  new.body := regexp_replace(new.body, '("(?:conversation|text|caption)"\s*:\s*")(?:[^"\\]|\\.)+', '\1', 'g');
  return new;
end
$$;

create trigger messenger_events_forget_own_words before insert or update of state on messenger_events
for each row when (new.state <> 'waiting' and new.body ~ '"fromMe"\s*:\s*true')
execute function messenger_events_forget_own_words();

-- Those that were told before; the table's owner is bound by its policy too, otherwise.
alter table messenger_events no force row level security;
update messenger_events
set state = state
where state <> 'waiting'
  and body ~ '"fromMe"\s*:\s*true';
alter table messenger_events force row level security;
