/** Registering and signing in, those who sign in, and the clinic's settings over HTTP. */
package clinic.adapter.rest.accounts;
