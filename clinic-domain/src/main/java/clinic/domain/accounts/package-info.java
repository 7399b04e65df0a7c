/** People who sign in, their roles, how they prove who they are; the clinic's own settings. Sees no other feature. */
package clinic.domain.accounts;
