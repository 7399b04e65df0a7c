package clinic.domain.privacy;

/**
 * A part of a text.
 *
 * @param start of its first character
 * @param end behind its last one
 */
record Place(int start, int end) {}
