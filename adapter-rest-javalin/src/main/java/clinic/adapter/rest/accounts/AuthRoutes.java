package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.accounts.Accounts;
import clinic.application.accounts.ReadAccount;
import clinic.application.accounts.RefreshSignIn;
import clinic.application.accounts.RegisterClient;
import clinic.application.accounts.SignIn;
import clinic.application.accounts.SignOut;
import clinic.domain.accounts.SignInId;

/** {@code /api/auth}: registering, signing in, going on, signing out. */
public final class AuthRoutes {
    private final Accounts accounts;
    private final SignInAnswer signInAnswer;

    public AuthRoutes(Accounts accounts, AccessTokens tokens) {
        this.accounts = accounts;
        this.signInAnswer = new SignInAnswer(tokens);
    }

    public void register(Routes routes) {
        routes.post("/api/auth/register", Access.WANTS_IN, this::registerClient)
                .post("/api/auth/login", Access.WANTS_IN, this::signIn)
                .post("/api/auth/refresh", Access.WANTS_IN, this::refresh)
                .post("/api/auth/logout", Access.SIGNED_IN, this::signOut)
                .get("/api/auth/me", Access.SIGNED_IN, this::whoAmI);
    }

    private void registerClient(Request request) {
        var body = request.body();
        var name = body.required("name", AccountReads.PERSON_NAME);
        var email = body.required("email", AccountReads.EMAIL);
        var phone = body.required("phone", Reads.PHONE);
        var password = body.required("password", AccountReads.PASSWORD);
        body.end();
        var command = new RegisterClient.Command(request.actor(), name.get(), email.get(), phone.get(), password.get());
        switch (accounts.registerClient().handle(command)) {
            case RegisterClient.Outcome.Registered registered -> signInAnswer.give(request, 201, registered.signedIn());
            case RegisterClient.Outcome.EmailTaken taken -> request.answer(AccountProblems.emailTaken());
            case RegisterClient.Outcome.WeakPassword weak ->
                request.answer(AccountProblems.weakPassword(weak.refusal()));
            case RegisterClient.Outcome.TooMany many -> request.answer(Problems.tooMany(many.pause()));
            case RegisterClient.Outcome.Busy busy -> request.answer(AccountProblems.busy());
        }
    }

    private void signIn(Request request) {
        var body = request.body();
        var email = body.required("email", Reads.line(254));
        var password = body.required("password", AccountReads.PASSWORD);
        body.end();
        switch (accounts.signIn().handle(new SignIn.Command(request.actor(), email.get(), password.get()))) {
            case SignIn.Outcome.Welcome welcome -> signInAnswer.give(request, 200, welcome.signedIn());
            case SignIn.Outcome.WrongPair wrong -> request.answer(AccountProblems.wrongCredentials());
            case SignIn.Outcome.TooMany many -> request.answer(Problems.tooMany(many.pause()));
            case SignIn.Outcome.Busy busy -> request.answer(AccountProblems.busy());
        }
    }

    private void refresh(Request request) {
        var body = request.body();
        var token = body.required("refreshToken", AccountReads.TOKEN);
        body.end();
        switch (accounts.refreshSignIn().handle(new RefreshSignIn.Command(request.actor(), token.get()))) {
            case RefreshSignIn.Outcome.Renewed renewed -> signInAnswer.give(request, 200, renewed.signedIn());
            case RefreshSignIn.Outcome.Ended ended -> request.answer(AccountProblems.sessionEnded());
            case RefreshSignIn.Outcome.TooMany many -> request.answer(Problems.tooMany(many.pause()));
        }
    }

    private void signOut(Request request) {
        var command = new SignOut.Command(request.actor(), request.signIn().map(SignInId::new));
        switch (accounts.signOut().handle(command)) {
            case SignOut.Outcome.Gone gone -> request.answerNothing();
            case SignOut.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private void whoAmI(Request request) {
        switch (accounts.readAccount().handle(new ReadAccount.Query(request.actor()))) {
            case ReadAccount.Outcome.Found found ->
                request.answer(200, json -> AccountJson.account(json, found.account()));
            case ReadAccount.Outcome.NotSignedIn no -> request.answer(AccountProblems.notSignedIn());
        }
    }
}
