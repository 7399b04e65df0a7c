-- What must be found out of an event before it can be heard: what is said in a voice note, what is meant by a text. While a
-- worker is at it, it is leased; what was found out stays, so that it is paid for once. The system's alone.
create table messenger_meanings (
  event_id uuid not null,
  kind text not null,
  -- The patient who writes, or the professional who dictates.
  about_id uuid not null,
  text text not null,
  until_at timestamptz not null,
  due_at timestamptz not null,
  lease_id uuid,
  leased_until timestamptz,
  tries integer not null default 0,
  found jsonb,
  constraint messenger_meanings_pk primary key (event_id, kind),
  constraint messenger_meanings_event_fk foreign key (event_id) references messenger_events (id)
    on delete cascade,
  constraint messenger_meanings_kind_known check (kind in ('hear', 'keep', 'advise')),
  constraint messenger_meanings_lease check ((lease_id is null) = (leased_until is null)),
  constraint messenger_meanings_found_object check (jsonb_typeof(found) = 'object'),
  constraint messenger_meanings_found_unleased check (found is null or lease_id is null)
);
create index messenger_meanings_due on messenger_meanings (due_at) where found is null;
create index messenger_meanings_under_way on messenger_meanings (leased_until) where lease_id is not null;

alter table messenger_meanings enable row level security;
alter table messenger_meanings force row level security;
grant select, insert, update on messenger_meanings to clinic_service;

create policy messenger_meanings_system on messenger_meanings
using ((select auth.role() = 'system'));

-- Takes what is due the longest, unless enough is under way. Who takes waits for who takes, and for nobody else: so what is
-- counted is true until the row is taken.
create function take_messenger_meaning(now_is timestamptz, lease uuid, lease_ends timestamptz, most integer)
returns table (
  taken_event uuid, taken_kind text, taken_about uuid, taken_text text, taken_until timestamptz, taken_body text,
  taken_tries integer)
language plpgsql volatile rows 1
as $$
begin
  perform pg_advisory_xact_lock(20261126, 1);
  if (
    select count(*)
    from messenger_meanings m
    where m.lease_id is not null
      and m.leased_until > now_is) >= most
  then
    return;
  end if;
  return query
    update messenger_meanings t
    set lease_id = lease,
      leased_until = lease_ends
    from messenger_events e
    where e.id = t.event_id
      and (t.event_id, t.kind) = (
        select m.event_id, m.kind
        from messenger_meanings m
        where m.found is null
          and m.due_at <= now_is
          and m.until_at > now_is
          and (m.leased_until is null or m.leased_until <= now_is)
        order by m.due_at, m.event_id
        limit 1
        for update skip locked)
    returning t.event_id, t.kind, t.about_id, t.text, t.until_at, e.body, t.tries;
end
$$;
revoke all on function take_messenger_meaning(timestamptz, uuid, timestamptz, integer) from public;
grant execute on function take_messenger_meaning(timestamptz, uuid, timestamptz, integer) to clinic_service;
