-- One order in which all wait for each other, so that none waits in a circle (ADR on the order of locks):
--   1. the ledger itself: together with others for one step, alone for several;
--   2. the appointment that is to be changed;
--   3. the diaries of all whose rows the step touches, professionals and patients alike, the smallest key first: shared by
--      who only adds new time, alone by who frees or moves time;
--   4. the rows of the ledger. Only who adds new time still waits there, for another who does, and puts the professional's
--      row in before the patient's.
-- Who comes a second time in one transaction without having the ledger alone may hold what those wait for who are there
-- with it: it gets the ledger alone at once, or fails and may try again. It never waits.
create function enter_ledger(wish text) returns void
language plpgsql volatile
as $$
declare
  ledger constant bigint := 20261126;
  present constant text := coalesce(pg_catalog.current_setting('clinic.ledger', true), '');
begin
  if wish not in ('looking', 'acting', 'alone') then
    raise exception 'nobody enters the ledger like this: %', wish;
  end if;
  if present = 'alone' then
    return;
  end if;
  if present = '' and wish = 'alone' then
    perform pg_catalog.pg_advisory_xact_lock(ledger);
  elsif present = '' then
    perform pg_catalog.pg_advisory_xact_lock_shared(ledger);
  elsif present = 'acting' or wish <> 'acting' then
    if not pg_catalog.pg_try_advisory_xact_lock(ledger) then
      raise exception 'others are in the ledger' using errcode = 'serialization_failure';
    end if;
    wish := 'alone';
  end if;
  perform pg_catalog.set_config('clinic.ledger', wish, true);
end
$$;

-- For who adds new time to one or two.
create function share_diaries(professional uuid, patient uuid) returns void
language plpgsql volatile
as $$
declare
  one constant bigint := pg_catalog.hashtextextended(professional::text, 20261124);
  other constant bigint := coalesce(pg_catalog.hashtextextended(patient::text, 20261124), one);
begin
  perform public.enter_ledger('acting');
  perform pg_catalog.pg_advisory_xact_lock_shared(least(one, other));
  perform pg_catalog.pg_advisory_xact_lock_shared(greatest(one, other));
end
$$;

-- For who frees time of them, or moves it. Of none, there is nothing to enter the ledger for.
create function lock_diaries(resources uuid[]) returns void
language plpgsql volatile
as $$
declare
  key bigint;
begin
  if pg_catalog.cardinality(resources) = 0 then
    return;
  end if;
  perform public.enter_ledger('acting');
  for key in
    select distinct pg_catalog.hashtextextended(resource::text, 20261124)
    from unnest(resources) resource
    order by 1
  loop
    perform pg_catalog.pg_advisory_xact_lock(key);
  end loop;
end
$$;

revoke all on function enter_ledger(text) from public;
revoke all on function share_diaries(uuid, uuid) from public;
revoke all on function lock_diaries(uuid[]) from public;
grant execute on function enter_ledger(text) to clinic_service;
grant execute on function share_diaries(uuid, uuid) to clinic_service;
grant execute on function lock_diaries(uuid[]) to clinic_service;
