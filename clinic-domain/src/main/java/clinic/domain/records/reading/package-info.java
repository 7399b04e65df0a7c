/**
 * Reads Portuguese as it is dictated, as far as a fact must be held against it: words, numbers and units in one form, what
 * is denied, of whom and on which side something is said. Belongs to records and is seen by it alone.
 */
package clinic.domain.records.reading;
