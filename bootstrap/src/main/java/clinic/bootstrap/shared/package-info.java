/** What several features of the program use: identities, and threads that do waiting work. */
package clinic.bootstrap.shared;
