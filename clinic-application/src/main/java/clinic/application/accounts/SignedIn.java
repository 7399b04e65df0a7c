package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.SignInId;
import clinic.domain.accounts.TokenSecret;

/**
 * Somebody who has just signed in, or goes on.
 *
 * @param signIn the family of the token
 * @param refreshToken for going on later, once
 */
public record SignedIn(Account account, SignInId signIn, TokenSecret refreshToken) {}
