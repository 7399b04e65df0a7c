-- When the contact is to be told that what was said is still being found out; null once it was told, or where it need not be.
alter table messenger_meanings add column word_at timestamptz;
