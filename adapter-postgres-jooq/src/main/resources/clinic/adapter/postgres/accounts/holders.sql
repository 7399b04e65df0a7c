select p.id, p.name, p.email, p.phone, p.phone_proved_at, p.role, p.registration, p.active, p.created_at, p.version, pa.id
from profiles p
left join pacientes pa on pa.profile_id = p.id
where p.phone = ? and p.role = 'client' and p.active and (select auth.role()) = 'system'
order by p.id;
-- Not whose telephone somebody merely told who hides the own one, until the provider tells the same.
select pa.id, pa.profile_id
from pacientes pa
where pa.phone = ?
  and (select auth.role()) = 'system'
  and not exists (
    select
    from hidden_contact_patients r
    where r.patient_id = pa.id
      and r.told_phone = pa.phone
      and not exists (
        select
        from hidden_contacts h
        where h.contact = r.contact
          and h.phone = r.told_phone))
order by pa.id
