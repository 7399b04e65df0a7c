/**
 * Medical records: dictating and writing them, what models do for them, changing, signing, adding, reading; and who may.
 *
 * <p>Professionals and administrators dictate and write; whoever does is the author, and alone changes and signs. Somebody's
 * voice note is dictated by that person: the bot gives, as who acts, the professional whose telephone it came from.
 */
package clinic.application.records;
