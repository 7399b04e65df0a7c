/** The whole server over HTTP, with its demo data: the contract, the permissions, bad input, a day at the clinic. */
package clinic.bootstrap.http;
