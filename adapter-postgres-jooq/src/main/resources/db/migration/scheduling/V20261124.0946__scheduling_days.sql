-- When a day begins on the clock of a zone: at its first midnight, where it has two; at the end of the gap, where it has
-- none. PostgreSQL alone takes the later of two.
create function day_starts_at(day date, zone text) returns timestamptz
language sql stable
as $$
  select case
    when ((day::timestamp at time zone zone - interval '1 hour') at time zone zone)::date = day
    then day::timestamp at time zone zone - interval '1 hour'
    else day::timestamp at time zone zone
  end
$$;
revoke all on function day_starts_at(date, text) from public;
grant execute on function day_starts_at(date, text) to clinic_service;
