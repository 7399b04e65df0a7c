-- What the clinic answers once for all: the questions, and in the same order their answers.
alter table clinic_settings
  add column faq_questions text[] not null default '{}',
  add column faq_answers text[] not null default '{}',
  add constraint clinic_settings_faq check (
    cardinality(faq_questions) = cardinality(faq_answers)
    and cardinality(faq_questions) <= 50);
