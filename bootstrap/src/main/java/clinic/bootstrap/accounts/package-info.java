/** The machine's share of signing in: hashing of passwords, random bits. */
package clinic.bootstrap.accounts;
