/**
 * The medical record by voice: the sound, what was said, its summary, the key facts with the words they rest on, the
 * signature, addenda; which model did what. May see privacy, accounts, patients and scheduling.
 */
package clinic.domain.records;
