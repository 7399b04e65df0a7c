-- Events that are done are forgotten after a while. What was put aside stays for a person, and what waits has still to be
-- worked off: neither can be deleted, by anybody.
grant delete on messenger_events to clinic_service;

create policy messenger_events_forget_done on messenger_events as restrictive for delete
using (state = 'done');

-- Rows stand about in the order in which they came: so small an index costs who keeps an event nothing.
create index messenger_events_received on messenger_events using brin (received_at);
