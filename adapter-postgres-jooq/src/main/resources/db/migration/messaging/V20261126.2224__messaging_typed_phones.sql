-- Whether a patient's telephone was merely typed by the patient itself, and nothing has proved it since: at registration in
-- the app, or by WhatsApp to us by somebody who hides the own one. What the clinic's staff has written is the clinic's word.
create function is_phone_merely_typed(patient uuid) returns boolean
language sql stable
as $$
  select exists (
    select
    from pacientes p
    join profiles o on o.id = p.profile_id
    where p.id = patient
      and o.phone = p.phone
      and o.phone_proved_at is null)
  or exists (
    select
    from pacientes p
    join hidden_contact_patients r on r.patient_id = p.id
    where p.id = patient
      and r.told_phone = p.phone
      and not exists (
        select
        from hidden_contacts h
        where h.contact = r.contact
          and h.phone = p.phone))
$$;
revoke all on function is_phone_merely_typed(uuid) from public;
grant execute on function is_phone_merely_typed(uuid) to clinic_service;
