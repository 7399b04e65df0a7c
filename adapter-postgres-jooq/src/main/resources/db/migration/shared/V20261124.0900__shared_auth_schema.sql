-- The names that Supabase has, made where they are missing, so that the same policies run on a plain PostgreSQL.
-- Who acts is told by each transaction: set_config('request.jwt.claims', '{"sub": "…", "role": "…"}', true).
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'clinic_service') then
    create role clinic_service nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if to_regnamespace('auth') is null then
    create schema auth;
  end if;
  if to_regprocedure('auth.uid()') is null then
    execute $f$
      create function auth.uid() returns uuid
      language sql stable
      as $b$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $b$
    $f$;
  end if;
  if to_regprocedure('auth.role()') is null then
    execute $f$
      create function auth.role() returns text
      language sql stable
      as $b$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $b$
    $f$;
  end if;
  grant usage on schema auth to clinic_service;
  if not has_schema_privilege('clinic_service', 'auth', 'usage') then
    grant authenticated to clinic_service;
  end if;
end
$$;

-- On Supabase, new tables in public are open to its API's roles; ours are not.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from public, anon, authenticated;

grant usage on schema public to clinic_service;

create schema if not exists extensions;
create extension if not exists btree_gist schema extensions;
create extension if not exists pg_trgm schema extensions;
