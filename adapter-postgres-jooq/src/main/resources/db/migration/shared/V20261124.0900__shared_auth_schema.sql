-- The names that Supabase has, made where they are missing, so that the same policies run on a plain PostgreSQL.
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if to_regprocedure('auth.uid()') is null or to_regprocedure('auth.role()') is null then
    create schema if not exists auth;
    execute $f$
      create or replace function auth.uid() returns uuid
      language sql stable
      as $b$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $b$
    $f$;
    execute $f$
      create or replace function auth.role() returns text
      language sql stable
      as $b$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $b$
    $f$;
  end if;
end
$$;
