/**
 * What {@code java -jar} starts: checks Java's version, gives the server's Java its options, and hands over.
 *
 * <p>It is compiled for Java 8, so that an old Java can load it and tell its user which one is needed; what is newer is
 * reached by reflection. It sees nothing else of the clinic but the name of its main class.
 */
package clinic.bootstrap.launch;
