/** Accounts' use cases: registering, signing in and out, those who sign in, and the clinic's settings. */
package clinic.application.accounts;
