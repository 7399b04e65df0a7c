package clinic.domain.records;

/**
 * What was dictated.
 *
 * @param wantsSummary whether a summary is to follow the transcription
 */
public record Recording(Audio audio, boolean wantsSummary, Source source) {}
