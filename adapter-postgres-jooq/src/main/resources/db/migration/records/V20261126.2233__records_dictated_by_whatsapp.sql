-- A professional who dictates by WhatsApp has not signed in: the bot, to whom the telephone was spoken for, begins the record.
create policy system_dictate on medical_audio_records for insert
with check ((select auth.role() = 'system') and source = 'whatsapp' and signed_at is null);
