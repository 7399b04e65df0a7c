package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Request;
import clinic.application.accounts.SignedIn;

/** What somebody is given who was let in: tokens, and who it is. */
record SignInAnswer(AccessTokens tokens) {
    void give(Request request, int status, SignedIn signedIn) {
        var profile = signedIn.account().profile();
        var accessToken =
                tokens.issue(profile.id(), profile.role(), signedIn.signIn().value());
        request.answer(status, json -> {
            json.writeStartObject();
            json.writeStringField("accessToken", accessToken);
            json.writeStringField("refreshToken", signedIn.refreshToken().text());
            json.writeNumberField("expiresIn", tokens.lifetime().toSeconds());
            json.writeFieldName("profile");
            AccountJson.account(json, signedIn.account());
            json.writeEndObject();
        });
    }
}
