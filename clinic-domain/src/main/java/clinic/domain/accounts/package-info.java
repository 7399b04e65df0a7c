/**
 * People who sign in, their roles, how they prove who they are; the clinic's own settings. A <em>profile</em> is
 * somebody who signs in, its <em>credential</em> what must be matched; a <em>sign-in</em> is one device's family of
 * refresh tokens; an <em>attempt</em> is a try that is counted; a <em>code</em> is sent to a phone and lets its holder
 * in. Sees no other feature.
 */
package clinic.domain.accounts;
