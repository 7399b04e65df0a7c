package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.accounts.Accounts;
import clinic.application.accounts.AddProfile;
import clinic.application.accounts.ChangeProfile;
import clinic.application.accounts.ListProfiles;
import clinic.application.accounts.ReadProfile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.accounts.ProfileView;
import clinic.domain.shared.ProfileId;

/** {@code /api/profiles}: those who sign in. */
public final class ProfileRoutes {
    private final Accounts accounts;

    public ProfileRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    public void register(Routes routes) {
        routes.get("/api/profiles", Access.ANYONE, this::list)
                .post("/api/profiles", Access.SIGNED_IN, this::add)
                .get("/api/profiles/{id}", Access.ANYONE, this::read)
                .patch("/api/profiles/{id}", Access.SIGNED_IN, this::change);
    }

    private void list(Request request) {
        var query = request.query();
        var role = query.optional("role", AccountReads.ROLE);
        var paging = request.paging(query);
        query.end();
        var found = accounts.listProfiles().handle(new ListProfiles.Query(request.actor(), role.find(), paging.get()));
        switch (found) {
            case ListProfiles.Outcome.Everybody everybody -> request.answerPage(everybody.page(), AccountJson::profile);
            case ListProfiles.Outcome.Professionals professionals ->
                request.answerPage(professionals.page(), AccountJson::professional);
        }
    }

    private void read(Request request) {
        var id = new ProfileId(request.id("id"));
        switch (accounts.readProfile().handle(new ReadProfile.Query(request.actor(), id))) {
            case ReadProfile.Outcome.Whole whole -> answer(request, 200, whole.view());
            case ReadProfile.Outcome.OfProfessional of ->
                request.version(of.professional().version())
                        .answer(200, json -> AccountJson.professional(json, of.professional()));
            case ReadProfile.Outcome.NotThere no -> request.answer(Problems.notFound());
        }
    }

    private void add(Request request) {
        switch (accounts.addProfile().handle(newProfile(request))) {
            case AddProfile.Outcome.Added added -> {
                var id = added.view().profile().id().value();
                answer(request.header("Location", "/api/profiles/" + id), 201, added.view());
            }
            case AddProfile.Outcome.EmailTaken taken -> request.answer(AccountProblems.emailTaken());
            case AddProfile.Outcome.WeakPassword weak -> request.answer(AccountProblems.weakPassword(weak.refusal()));
            case AddProfile.Outcome.Busy busy -> request.answer(AccountProblems.busy());
            case AddProfile.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private static AddProfile.Command newProfile(Request request) {
        var body = request.body();
        var name = body.required("name", AccountReads.NAME);
        var email = body.required("email", AccountReads.EMAIL);
        var phone = body.optional("phone", Reads.PHONE);
        var role = body.required("role", AccountReads.ROLE);
        var registration = body.optional("registration", AccountReads.REGISTRATION);
        var password = body.kept("password", AccountReads.PASSWORD);
        body.end();
        return new AddProfile.Command(
                request.actor(),
                name.get(),
                email.get(),
                phone.find(),
                role.get(),
                registration.find(),
                password.find());
    }

    private void change(Request request) {
        var command = changeOf(request);
        switch (accounts.changeProfile().handle(command)) {
            case ChangeProfile.Outcome.Changed changed -> answer(request, 200, changed.view());
            case ChangeProfile.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangeProfile.Outcome.EmailTaken taken -> request.answer(AccountProblems.emailTaken());
            case ChangeProfile.Outcome.LastAdministrator last ->
                request.answer(AccountProblems.lastAdministrator(
                        command.change().active().isPresent() ? "/active" : "/role"));
            case ChangeProfile.Outcome.WeakPassword weak ->
                request.answer(AccountProblems.weakPassword(weak.refusal()));
            case ChangeProfile.Outcome.Busy busy -> request.answer(AccountProblems.busy());
            case ChangeProfile.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangeProfile.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private static ChangeProfile.Command changeOf(Request request) {
        var id = new ProfileId(request.id("id"));
        var version = request.ifMatch();
        var body = request.body();
        var name = body.kept("name", AccountReads.NAME);
        var email = body.kept("email", AccountReads.EMAIL);
        var phone = body.optional("phone", Reads.PHONE);
        var role = body.kept("role", AccountReads.ROLE);
        var registration = body.optional("registration", AccountReads.REGISTRATION);
        var active = body.kept("active", Reads.BOOLEAN);
        var password = body.kept("password", AccountReads.PASSWORD);
        body.end();
        var change = new ProfileChange(
                name.find(), email.find(), phone.change(), role.find(), registration.change(), active.find());
        return new ChangeProfile.Command(request.actor(), id, version, change, password.find());
    }

    private static void answer(Request request, int status, ProfileView view) {
        request.version(view.profile().version()).answer(status, json -> AccountJson.profile(json, view));
    }
}
