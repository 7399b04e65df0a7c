/**
 * Transcription, summaries and the bot's assistant, by OpenAI or a server that speaks the same: contracts/openai.md. Sees
 * the domain alone.
 */
package clinic.adapter.openai;
