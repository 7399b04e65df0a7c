-- The inbox: what the messenger's provider told us, kept before it is answered and worked off after. A lane's events
-- follow one another by at and seq; lanes go side by side. The system's alone.
create table messenger_events (
  id uuid not null,
  seq bigint generated always as identity,
  instance text not null,
  lane text not null,
  event_key text,
  at timestamptz not null,
  received_at timestamptz not null,
  body text not null,
  state text not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  reason text,
  done_at timestamptz,
  constraint messenger_events_pk primary key (id),
  constraint messenger_events_once unique (instance, event_key),
  constraint messenger_events_state_known check (state in ('waiting', 'done', 'aside'))
);
create index messenger_events_lane on messenger_events (lane, at, seq) where state = 'waiting';
create index messenger_events_turn on messenger_events (at, seq) where state = 'waiting';
create index messenger_events_aside on messenger_events (received_at) where state = 'aside';

alter table messenger_events enable row level security;
alter table messenger_events force row level security;
grant select, insert, update on messenger_events to clinic_service;

create policy messenger_events_system on messenger_events
using ((select auth.role() = 'system'));

-- The first waiting event of a lane in which no other transaction works. The lane is locked before its head is looked for:
-- each statement here sees what was committed before it began, so the head is the one of this moment, whoever worked in the
-- lane meanwhile and whatever was kept in it. A lane that another has is passed by, and nobody who keeps an event waits.
create function next_messenger_event(now_is timestamptz) returns setof messenger_events
language plpgsql volatile rows 1
-- Whatever the planner believes of the rest: one or two lanes are looked at, in their order, not all of them.
set enable_sort = off
set enable_bitmapscan = off
as $$
declare
  candidate_lane text;
  head messenger_events;
begin
  for candidate_lane in
    select e.lane
    from messenger_events e
    where e.state = 'waiting'
      and e.due_at <= now_is
      and e.seq = (
        select b.seq
        from messenger_events b
        where b.state = 'waiting'
          and b.lane = e.lane
        order by b.at, b.seq
        limit 1)
    order by e.at, e.seq
  loop
    if pg_try_advisory_xact_lock(hashtextextended(candidate_lane, 20261003)) then
      select e.*
      into head
      from messenger_events e
      where e.state = 'waiting'
        and e.lane = candidate_lane
      order by e.at, e.seq
      limit 1;
      if found and head.due_at <= now_is then
        return next head;
        return;
      end if;
    end if;
  end loop;
end
$$;
revoke all on function next_messenger_event(timestamptz) from public;
grant execute on function next_messenger_event(timestamptz) to clinic_service;
