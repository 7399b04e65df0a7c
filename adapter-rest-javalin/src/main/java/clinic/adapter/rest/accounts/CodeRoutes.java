package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.accounts.Accounts;
import clinic.application.accounts.SendCode;
import clinic.application.accounts.SignInByCode;

/** {@code /api/auth}: signing in, and proving a phone, by a code that is sent to it. */
public final class CodeRoutes {
    private final Accounts accounts;
    private final SignInAnswer signInAnswer;

    public CodeRoutes(Accounts accounts, AccessTokens tokens) {
        this.accounts = accounts;
        this.signInAnswer = new SignInAnswer(tokens);
    }

    public void register(Routes routes) {
        routes.post("/api/auth/whatsapp-code", Access.WANTS_IN, this::sendCode)
                .post("/api/auth/whatsapp-login", Access.WANTS_IN, this::signIn);
    }

    private void sendCode(Request request) {
        var body = request.body();
        var phone = body.required("phone", Reads.PHONE);
        body.end();
        switch (accounts.sendCode().handle(new SendCode.Command(request.actor(), phone.get()))) {
            case SendCode.Outcome.Accepted accepted -> request.answerAccepted();
            case SendCode.Outcome.TooMany many -> request.answer(Problems.tooMany(many.pause()));
            case SendCode.Outcome.Busy busy -> request.answer(AccountProblems.busy());
        }
    }

    private void signIn(Request request) {
        var body = request.body();
        var phone = body.required("phone", Reads.PHONE);
        var code = body.required("code", AccountReads.CODE);
        body.end();
        var command = new SignInByCode.Command(request.actor(), phone.get(), code.get());
        switch (accounts.signInByCode().handle(command)) {
            case SignInByCode.Outcome.Welcome welcome -> signInAnswer.give(request, 200, welcome.signedIn());
            case SignInByCode.Outcome.WrongCode wrong -> request.answer(AccountProblems.wrongCode());
            case SignInByCode.Outcome.SeveralPeople several -> request.answer(AccountProblems.severalPeople());
            case SignInByCode.Outcome.PhoneNotProved unproved -> request.answer(AccountProblems.phoneNotProved());
            case SignInByCode.Outcome.TooMany many -> request.answer(Problems.tooMany(many.pause()));
            case SignInByCode.Outcome.Busy busy -> request.answer(AccountProblems.busy());
        }
    }
}
