-- To whom it was said that a model could help, and who refused. Who agreed is in the consents. The system's alone.
create table ai_offers (
  -- E.164, or lid: and WhatsApp's identity of somebody who hides the telephone.
  contact text not null,
  version text not null,
  said_at timestamptz not null,
  refused_at timestamptz,
  refusal_proof text,
  constraint ai_offers_pk primary key (contact, version),
  constraint ai_offers_refusal check ((refused_at is null) = (refusal_proof is null))
);

alter table ai_offers enable row level security;
alter table ai_offers force row level security;
grant select, insert, update on ai_offers to clinic_service;

create policy ai_offers_system on ai_offers
using ((select auth.role() = 'system'));
