/** What all stand-ins share. */
package clinic.sandbox.shared;
