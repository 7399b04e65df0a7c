-- Who acts is asked once in a statement, and the whole question stands inside the select: its answer is then a plain yes or
-- no. Of a comparison with it the planner believes that nearly all rows fail, and makes plans for almost none (ADR 0012).

alter policy outbox_read on outbox
using ((select auth.role() = 'system'));

alter policy outbox_write on outbox
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'client', 'system')));

alter policy outbox_clear on outbox
using ((select auth.role() = 'system'));

alter policy outbox_postpone on outbox
using ((select auth.role() = 'system'));

alter policy idempotency_keys_tidy on idempotency_keys
using ((select auth.role() = 'system'));

alter policy idempotency_keys_tidy_read on idempotency_keys
using ((select auth.role() = 'system'));

alter policy audit_trail_read on audit_trail
using ((select auth.role() in ('admin', 'system')));

alter policy scheduled_tasks_system on scheduled_tasks
using ((select auth.role() = 'system'));

alter policy profiles_read_staff on profiles
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy profiles_add on profiles
with check ((select auth.role() in ('admin', 'system')));

alter policy profiles_change on profiles
using ((select auth.role() in ('admin', 'system')));

alter policy credentials_read on credentials
using ((select auth.role() = 'system'));

alter policy refresh_tokens_system on refresh_tokens
using ((select auth.role() = 'system'));

alter policy attempts_system on attempts
using ((select auth.role() = 'system'));

alter policy clinic_settings_add on clinic_settings
with check ((select auth.role() = 'system'));

alter policy clinic_settings_change on clinic_settings
using ((select auth.role() in ('admin', 'system')));

alter policy sign_in_codes_system on sign_in_codes
using ((select auth.role() = 'system'));

alter policy procedimentos_add on procedimentos
with check ((select auth.role() in ('admin', 'system')));

alter policy procedimentos_change on procedimentos
using ((select auth.role() in ('admin', 'system')));

alter policy procedure_professionals_add on procedure_professionals
with check ((select auth.role() in ('admin', 'system')));

alter policy procedure_professionals_remove on procedure_professionals
using ((select auth.role() in ('admin', 'system')));

alter policy staff_read on pacientes
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy staff_add on pacientes
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy staff_change on pacientes
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy client_change on pacientes
using ((select auth.role() = 'client') and profile_id = (select auth.uid()))
with check ((select auth.role() = 'client') and profile_id = (select auth.uid()));

alter policy working_hours_add on working_hours
with check ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy working_hours_remove on working_hours
using ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy working_zones_add on working_zones
with check ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy working_zones_change on working_zones
using ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy client_read on agendamentos
using ((select auth.role() = 'client')
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

alter policy staff_read on agendamentos
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy client_add on agendamentos
with check ((select auth.role() = 'client') and status = 'scheduled' and not overridden
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

alter policy staff_add on agendamentos
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy client_change on agendamentos
using ((select auth.role() = 'client')
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())))
with check ((select auth.role() = 'client') and status in ('scheduled', 'confirmed', 'cancelled')
  and patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

alter policy staff_change on agendamentos
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy client_read on occupations
using ((select auth.role() = 'client') and resource_kind = 'patient'
  and resource_id in (select p.id from pacientes p where p.profile_id = (select auth.uid())));

alter policy staff_read on occupations
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy client_add on occupations
with check ((select auth.role() = 'client')
  and (occupant_kind = 'appointment' or (occupant_kind = 'hold' and held_by = (select auth.uid())))
  and (resource_kind = 'professional'
    or resource_id in (select p.id from pacientes p where p.profile_id = (select auth.uid()))));

alter policy staff_add on occupations
with check ((select auth.role() in ('admin', 'professional', 'receptionist', 'system'))
  and occupant_kind in ('appointment', 'hold'));

alter policy client_remove on occupations
using ((select auth.role() = 'client') and occupant_kind = 'appointment'
  and occupant_id in (select a.id from agendamentos a
    where a.patient_id in (select p.id from pacientes p where p.profile_id = (select auth.uid()))));

alter policy client_release on occupations
using ((select auth.role() = 'client') and occupant_kind = 'hold'
  and (held_by = (select auth.uid()) or expires_at <= now()));

alter policy staff_remove on occupations
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system'))
  and occupant_kind in ('appointment', 'hold'));

alter policy staff_read on time_off
using ((select auth.role() in ('admin', 'professional', 'receptionist', 'system')));

alter policy own_add on time_off
with check ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy own_remove on time_off
using ((select auth.role() in ('admin', 'system'))
  or ((select auth.role() = 'professional') and profile_id = (select auth.uid())));

alter policy own_remove on occupations
using (occupant_kind = 'time_off'
  and ((select auth.role() in ('admin', 'system'))
    or ((select auth.role() = 'professional') and resource_id = (select auth.uid()))));
