/** Transcribes sounds, and draws summaries and key facts from transcriptions. */
package clinic.adapter.openai.records;
