-- Finds patients by a part of what they are known by. LIKE is not leakproof, so under row level security it can use no
-- index; this function may look at all rows, tells ids only, and only to those who may see every patient anyway.
do $$
begin
  if not exists (select from pg_roles where rolname = 'clinic_search') then
    create role clinic_search nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  execute format('grant clinic_search to %I', current_user);
  grant usage on schema auth to clinic_search;
  if not has_schema_privilege('clinic_search', 'auth', 'usage') then
    grant authenticated to clinic_search;
  end if;
end
$$;
grant usage, create on schema public to clinic_search;
grant select (id, name_key, search_text) on pacientes to clinic_search;

create policy search_all on pacientes for select to clinic_search
using (true);

-- The next patients after one, by name and id, whose text has all of the patterns. First the head of the list is looked
-- through: words that many have are found there, and of a small clinic everybody. Words that few have are found by their
-- trigrams; the planner, left to itself, would look through the whole list for them, as it cannot know that everybody
-- named Zuleica comes last.
create function search_patients(patterns text[], after_id uuid, at_most integer) returns setof uuid
language plpgsql stable security definer rows 50
set search_path = pg_catalog, public
set plan_cache_mode = auto
as $$
declare
  last_id uuid := '00000000-0000-0000-0000-000000000000';
  last_key text := '';
  head_length integer := 10 * at_most;
  head_seen integer;
  found_ids uuid[];
  conditions text := '';
begin
  if coalesce(auth.role(), '') not in ('admin', 'professional', 'receptionist', 'system') then
    return;
  end if;
  if after_id is not null then
    select p.id, p.name_key into last_id, last_key from pacientes p where p.id = after_id;
  end if;

  select count(*), (array_agg(head.id order by head.name_key, head.id) filter (where head.search_text like all (patterns)))
    [1 : at_most]
  into head_seen, found_ids
  from (
    select p.id, p.name_key, p.search_text
    from pacientes p
    where (p.name_key, p.id) > (last_key, last_id)
    order by p.name_key, p.id
    limit head_length) head;
  if head_seen < head_length or cardinality(found_ids) = at_most then
    return query select unnest(found_ids);
    return;
  end if;

  -- one condition for each pattern: like all (array) uses no index
  for i in 1 .. cardinality(patterns) loop
    conditions := conditions || format(' and p.search_text like $1[%s]', i);
  end loop;
  return query execute
    'with hits as materialized (
       select p.id, p.name_key
       from pacientes p
       where (p.name_key, p.id) > ($2, $3)' || conditions || ')
     select h.id from hits h order by h.name_key, h.id limit $4'
    using patterns, last_key, last_id, at_most;
end
$$;
alter function search_patients(text[], uuid, integer) owner to clinic_search;
revoke all on function search_patients(text[], uuid, integer) from public;
grant execute on function search_patients(text[], uuid, integer) to clinic_service;
revoke create on schema public from clinic_search;
