-- Time off takes all of its time that nothing else has, also what becomes free later (a cancelled appointment inside
-- it). A role of its own does so, on behalf of whoever frees the time.
do $$
begin
  if not exists (select from pg_roles where rolname = 'clinic_ledger') then
    create role clinic_ledger nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  execute format('grant clinic_ledger to %I', current_user);
end
$$;
grant usage, create on schema public to clinic_ledger;
grant select on time_off to clinic_ledger;
grant select, insert on occupations to clinic_ledger;

create policy ledger_read on time_off for select to clinic_ledger
using (true);

create policy ledger_read on occupations for select to clinic_ledger
using (true);

create policy ledger_add on occupations for insert to clinic_ledger
with check (occupant_kind = 'time_off' and resource_kind = 'professional');

-- Who decides is the exclusion constraint. Diaries are locked so that nobody waits in a circle: whoever takes new time of
-- a professional shares the diary, with any number of others; whoever frees time, moves it, or takes it for time off has
-- the diary alone, and of a move also the patient's. All lock before they touch a row of the ledger: professionals first,
-- the smallest id first, then the patient. So who waits for a row of the ledger has nothing that its holder waits for.
create function lock_diary(resource uuid) returns void
language sql volatile
as $$ select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(resource::text, 20261124)) $$;

create function share_diary(resource uuid) returns void
language sql volatile
as $$ select pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended(resource::text, 20261124)) $$;

-- Takes for time off what is free in the stretch, until nothing is. A booking that is under way there is waited for; the
-- next look sees what became of it.
create function occupy_time_off(professional uuid, from_at timestamptz, to_at timestamptz) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  pieces bigint;
begin
  perform lock_diary(professional);
  loop
    with free as materialized (
      select t.id, piece
      from time_off t
      cross join lateral unnest(
        tstzmultirange(tstzrange(greatest(t.starts_at, from_at), least(t.ends_at, to_at)))
        - coalesce((
            select range_agg(o.during)
            from occupations o
            where o.resource_id = professional
              and o.ends_at > from_at
              and o.starts_at < to_at), '{}')) piece
      where t.profile_id = professional
        and t.ends_at > from_at
        and t.starts_at < to_at
    ), taken as (
      insert into occupations (resource_id, resource_kind, occupant_id, occupant_kind, starts_at, ends_at)
      select professional, 'professional', free.id, 'time_off', lower(free.piece), upper(free.piece)
      from free
      on conflict on constraint occupancy_no_overlap do nothing
    )
    select count(*) into pieces
    from free;
    exit when pieces = 0;
  end loop;
end
$$;

create function occupations_freed() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  freed record;
begin
  for freed in
    select resource_id, min(starts_at) as from_at, max(ends_at) as to_at
    from gone
    where resource_kind = 'professional'
    group by resource_id
    order by resource_id
  loop
    perform occupy_time_off(freed.resource_id, freed.from_at, freed.to_at);
  end loop;
  return null;
end
$$;

-- Whether time off will take what an expired hold in the stretch leaves: until it is swept, such a hold is not free time.
create function is_under_time_off(professional uuid, from_at timestamptz, to_at timestamptz) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select
    from time_off t
    where t.profile_id = professional
      and t.ends_at > from_at
      and t.starts_at < to_at)
$$;

alter function occupy_time_off(uuid, timestamptz, timestamptz) owner to clinic_ledger;
alter function occupations_freed() owner to clinic_ledger;
alter function is_under_time_off(uuid, timestamptz, timestamptz) owner to clinic_ledger;
revoke all on function lock_diary(uuid) from public;
revoke all on function share_diary(uuid) from public;
revoke all on function occupy_time_off(uuid, timestamptz, timestamptz) from public;
revoke all on function occupations_freed() from public;
revoke all on function is_under_time_off(uuid, timestamptz, timestamptz) from public;
grant execute on function lock_diary(uuid) to clinic_service, clinic_ledger;
grant execute on function share_diary(uuid) to clinic_service;
grant execute on function occupy_time_off(uuid, timestamptz, timestamptz) to clinic_service;
grant execute on function is_under_time_off(uuid, timestamptz, timestamptz) to clinic_service;

create trigger occupations_freed after delete on occupations
referencing old table as gone
for each statement execute function occupations_freed();

revoke create on schema public from clinic_ledger;
