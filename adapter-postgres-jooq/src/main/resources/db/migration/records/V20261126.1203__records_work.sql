-- What models are still to do for records, one piece for each. An author sees and adds what is its own; the system does it.
create table record_work (
  record_id uuid not null,
  author_id uuid not null,
  work text not null,
  -- From when it may be taken: of a piece that is under way, when its lease ends.
  due_at timestamptz not null,
  tries integer not null,
  -- Whose it is now.
  lease uuid,
  constraint record_work_pk primary key (record_id),
  constraint record_work_record_fk foreign key (record_id) references medical_audio_records (id),
  constraint record_work_author_fk foreign key (author_id) references profiles (id),
  constraint record_work_known check (work in ('transcribe', 'summarize'))
);
create index record_work_turn on record_work (author_id, due_at, record_id);
create index record_work_under_way on record_work (due_at, author_id) where lease is not null;

alter table record_work enable row level security;
alter table record_work force row level security;
grant select, insert, update, delete on record_work to clinic_service;

create policy author_read on record_work for select
using ((select auth.role() in ('admin', 'professional')) and author_id = (select auth.uid()));

create policy system_read on record_work for select
using ((select auth.role() = 'system'));

create policy author_add on record_work for insert
with check ((select auth.role() in ('admin', 'professional')) and author_id = (select auth.uid()));

create policy system_add on record_work for insert
with check ((select auth.role() = 'system'));

create policy author_replace on record_work for update
using ((select auth.role() in ('admin', 'professional')) and author_id = (select auth.uid()));

create policy system_change on record_work for update
using ((select auth.role() = 'system'));

create policy system_remove on record_work for delete
using ((select auth.role() = 'system'));

-- Takes the next piece that is due: of those whose work is due, of whoever has the fewest under way, then of whoever waits
-- longest. One takes at a time, so that no more are ever under way than shall be: each statement here sees what was committed
-- before it began. Of each author only the first piece is looked at, however many wait.
create function take_record_work(now_is timestamptz, lease_ends timestamptz, most integer) returns setof record_work
language plpgsql volatile rows 1
-- Whatever the planner believes of a table that fills and empties: it is read by its indexes, in their order.
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  turn uuid;
  due record_work;
begin
  perform pg_advisory_xact_lock(20261126, 1203);
  if most <= (select count(*) from record_work w where w.lease is not null and w.due_at > now_is) then
    return;
  end if;
  for turn in
    with recursive waiting as (
      (select w.author_id, w.due_at
      from record_work w
      order by w.author_id, w.due_at
      limit 1)
      union all
      select following.author_id, following.due_at
      from waiting
      cross join lateral (
        select w.author_id, w.due_at
        from record_work w
        where w.author_id > waiting.author_id
        order by w.author_id, w.due_at
        limit 1) following
    ), under_way as (
      select w.author_id, count(*) as pieces
      from record_work w
      where w.lease is not null
        and w.due_at > now_is
      group by w.author_id
    )
    select waiting.author_id
    from waiting
    left join under_way on under_way.author_id = waiting.author_id
    where waiting.due_at <= now_is
    order by coalesce(under_way.pieces, 0), waiting.due_at, waiting.author_id
  loop
    -- One that is being replaced or put off just now is passed by.
    select w.*
    into due
    from record_work w
    where w.author_id = turn
      and w.due_at <= now_is
    order by w.due_at, w.record_id
    limit 1
    for update skip locked;
    if found then
      return query
        update record_work w
        set due_at = lease_ends,
          tries = w.tries + (w.lease is not null)::integer,
          lease = gen_random_uuid()
        where w.record_id = due.record_id
        returning w.*;
      return;
    end if;
  end loop;
end
$$;
revoke all on function take_record_work(timestamptz, timestamptz, integer) from public;
grant execute on function take_record_work(timestamptz, timestamptz, integer) to clinic_service;
