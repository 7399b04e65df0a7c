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

create function search_patients(patterns text[], after_name text, after_id uuid, at_most integer) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public
as $$
begin
  if coalesce(auth.role(), '') not in ('admin', 'professional', 'receptionist', 'system') then
    return;
  end if;
  return query
    select p.id
    from pacientes p
    where p.search_text like all (patterns)
      and (p.name_key, p.id) > (after_name, after_id)
    order by p.name_key, p.id
    limit at_most;
end
$$;
alter function search_patients(text[], text, uuid, integer) owner to clinic_search;
revoke all on function search_patients(text[], text, uuid, integer) from public;
grant execute on function search_patients(text[], text, uuid, integer) to clinic_service;
revoke create on schema public from clinic_search;
