/** The machine's own: clock, identities. */
package clinic.bootstrap.shared;
