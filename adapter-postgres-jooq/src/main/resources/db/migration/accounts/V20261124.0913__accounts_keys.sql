-- An administrator gives people new passwords and ends their sign-ins, and must be able to do neither more nor less:
-- PostgreSQL changes and deletes only rows that one may read, so that these functions do both in the service's stead.
do $$
begin
  if not exists (select from pg_roles where rolname = 'clinic_keys') then
    create role clinic_keys nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  execute format('grant clinic_keys to %I', current_user);
  grant usage on schema auth to clinic_keys;
  if not has_schema_privilege('clinic_keys', 'auth', 'usage') then
    grant authenticated to clinic_keys;
  end if;
end
$$;
grant usage, create on schema public to clinic_keys;
grant select, insert, update on credentials to clinic_keys;
grant select, delete on refresh_tokens to clinic_keys;

create policy keys_replace on credentials to clinic_keys
using (true);

create policy keys_end on refresh_tokens to clinic_keys
using (true);

create function replace_credential(profile uuid, hash text, at timestamptz) returns void
language plpgsql security definer
set search_path = pg_catalog, public
as $$
begin
  if coalesce(auth.role(), '') not in ('admin', 'system') then
    raise insufficient_privilege using message = 'only an administrator gives passwords';
  end if;
  insert into credentials (profile_id, password_hash, changed_at)
  values (profile, hash, at)
  on conflict on constraint credentials_pk
  do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
end
$$;

create function end_sign_ins(profile uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, public
as $$
begin
  if coalesce(auth.role(), '') not in ('admin', 'system') then
    raise insufficient_privilege using message = 'only an administrator ends the sign-ins of others';
  end if;
  delete from refresh_tokens where profile_id = profile;
end
$$;

alter function replace_credential(uuid, text, timestamptz) owner to clinic_keys;
alter function end_sign_ins(uuid) owner to clinic_keys;
revoke all on function replace_credential(uuid, text, timestamptz) from public;
revoke all on function end_sign_ins(uuid) from public;
grant execute on function replace_credential(uuid, text, timestamptz) to clinic_service;
grant execute on function end_sign_ins(uuid) to clinic_service;
revoke create on schema public from clinic_keys;
