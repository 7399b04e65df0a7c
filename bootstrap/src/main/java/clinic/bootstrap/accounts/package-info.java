/** What accounts need from the machine: hashed passwords, and chance. */
package clinic.bootstrap.accounts;
