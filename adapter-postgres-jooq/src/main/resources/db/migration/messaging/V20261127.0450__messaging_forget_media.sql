-- The sound or picture that an event may carry is needed until the event is worked off, or put aside, and no longer: of a
-- dictation it is kept with its record, of a patient's voice note what was heard, of all else nothing. What else was told stays.
create function messenger_events_forget_media() returns trigger
language plpgsql
as $$
declare
  opening constant text := '"base64":"';
  forgotten text := '';
  rest text := new.body;
  place integer;
begin
  loop
    place := position(opening in rest);
    exit when place = 0;
    forgotten := forgotten || left(rest, place - 1 + length(opening));
    rest := substr(rest, place + length(opening));
    -- No quotation mark is in it but the one behind it.
    place := position('"' in rest);
    exit when place = 0;
    rest := substr(rest, place);
  end loop;
  new.body := forgotten || rest;
  return new;
end
$$;

create trigger messenger_events_forget_media before insert or update of state on messenger_events
for each row when (new.state <> 'waiting' and position('"base64":"' in new.body) > 0)
execute function messenger_events_forget_media();

-- Those that were told before; the table's owner is bound by its policy too, otherwise.
alter table messenger_events no force row level security;
update messenger_events
set state = state
where state <> 'waiting'
  and position('"base64":"' in body) > 0;
alter table messenger_events force row level security;
