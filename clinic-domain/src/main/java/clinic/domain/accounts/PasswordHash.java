package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;

/**
 * What is kept of a password.
 *
 * @param text with the function's name, its cost and its salt in it, so that each can be told from the text alone
 */
@PersonalData
public record PasswordHash(String text) {
    @Override
    public String toString() {
        return "PasswordHash[]";
    }
}
