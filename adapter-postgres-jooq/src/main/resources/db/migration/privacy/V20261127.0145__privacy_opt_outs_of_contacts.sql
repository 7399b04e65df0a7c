-- Who hides the telephone says so too: the word stands under whichever name said it, as conversations.contact names them. What
-- was said is kept with it, as the message may be edited; of older words it is in the message alone.
alter table message_opt_outs rename column phone to contact;
alter table message_opt_outs add column words text not null default '';
alter table message_opt_outs alter column words drop default;
