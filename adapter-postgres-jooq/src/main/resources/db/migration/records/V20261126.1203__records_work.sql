-- What models are still to do for records, one piece for each. Authors and administrators add; the system does it.
create table record_work (
  record_id uuid not null,
  -- In the order in which they were added.
  seq bigint generated always as identity,
  author_id uuid not null,
  work text not null,
  due_at timestamptz not null,
  tries integer not null,
  -- Whose it is, and until when.
  lease uuid,
  lease_until timestamptz,
  constraint record_work_pk primary key (record_id),
  constraint record_work_record_fk foreign key (record_id) references medical_audio_records (id),
  constraint record_work_author_fk foreign key (author_id) references profiles (id),
  constraint record_work_known check (work in ('transcribe', 'summarize')),
  constraint record_work_lease check (num_nulls(lease, lease_until) in (0, 2))
);
create index record_work_turn on record_work (author_id, due_at, seq);
create index record_work_under_way on record_work (lease_until, author_id) where lease is not null;

alter table record_work enable row level security;
alter table record_work force row level security;
grant select, insert, update, delete on record_work to clinic_service;

create policy author_read on record_work for select
using ((select auth.role() = 'professional') and author_id = (select auth.uid()));

create policy unrestricted_read on record_work for select
using ((select auth.role() in ('admin', 'system')));

create policy author_add on record_work for insert
with check ((select auth.role() = 'professional') and author_id = (select auth.uid()));

create policy unrestricted_add on record_work for insert
with check ((select auth.role() in ('admin', 'system')));

create policy author_replace on record_work for update
using ((select auth.role() = 'professional') and author_id = (select auth.uid()));

create policy unrestricted_change on record_work for update
using ((select auth.role() in ('admin', 'system')));

create policy system_remove on record_work for delete
using ((select auth.role() = 'system'));

-- Takes the next piece that is due: of those whose work is due, of whoever has the fewest under way, then of whoever waits
-- longest. One takes at a time, so that no more are ever under way than shall be: each statement here sees what was committed
-- before it began. Of each author the first piece is looked at, and what it has under way, however many wait.
create function take_record_work(now_is timestamptz, lease_ends timestamptz, most integer) returns setof record_work
language plpgsql volatile rows 1
-- Whatever the planner believes of a table that fills and empties: it is read by its indexes, in their order.
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  turn uuid;
  due_record uuid;
begin
  perform pg_advisory_xact_lock(20261126, 1203);
  if most <= (select count(*) from record_work w where w.lease is not null and w.lease_until > now_is) then
    return;
  end if;
  for turn in
    with recursive authors as (
      (select w.author_id
      from record_work w
      order by w.author_id
      limit 1)
      union all
      select (
        select w.author_id
        from record_work w
        where w.author_id > authors.author_id
        order by w.author_id
        limit 1)
      from authors
      where authors.author_id is not null
    ), under_way as (
      select w.author_id, count(*) as pieces
      from record_work w
      where w.lease is not null
        and w.lease_until > now_is
      group by w.author_id
    )
    select authors.author_id
    from authors
    cross join lateral (
      select w.due_at, w.seq
      from record_work w
      where w.author_id = authors.author_id
        and w.due_at <= now_is
        and (w.lease is null or w.lease_until <= now_is)
      order by w.due_at, w.seq
      limit 1) head
    left join under_way on under_way.author_id = authors.author_id
    order by coalesce(under_way.pieces, 0), head.due_at, head.seq
  loop
    -- One that is being replaced or put off just now is passed by.
    select w.record_id
    into due_record
    from record_work w
    where w.author_id = turn
      and w.due_at <= now_is
      and (w.lease is null or w.lease_until <= now_is)
    order by w.due_at, w.seq
    limit 1
    for update skip locked;
    if found then
      return query
        update record_work w
        set tries = w.tries + (w.lease is not null)::integer,
          lease = gen_random_uuid(),
          lease_until = lease_ends
        where w.record_id = due_record
        returning w.*;
      return;
    end if;
  end loop;
end
$$;
revoke all on function take_record_work(timestamptz, timestamptz, integer) from public;
grant execute on function take_record_work(timestamptz, timestamptz, integer) to clinic_service;
