package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.adapter.rest.shared.Value;
import clinic.application.accounts.Accounts;
import clinic.application.accounts.ChangeClinic;
import clinic.application.accounts.ReadClinic;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicChange;
import clinic.domain.accounts.Faq;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code /api/clinic}: the clinic's settings. */
public final class ClinicRoutes {
    private final Accounts accounts;

    public ClinicRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    public void register(Routes routes) {
        routes.get("/api/clinic", Access.SIGNED_IN, this::read).patch("/api/clinic", Access.SIGNED_IN, this::change);
    }

    private void read(Request request) {
        switch (accounts.readClinic().handle(new ReadClinic.Query(request.actor()))) {
            case ReadClinic.Outcome.Found found -> answer(request, found.clinic());
            case ReadClinic.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadClinic.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private void change(Request request) {
        var version = request.ifMatch();
        var command = new ChangeClinic.Command(request.actor(), version, changeOf(request));
        switch (accounts.changeClinic().handle(command)) {
            case ChangeClinic.Outcome.Changed changed -> answer(request, changed.clinic());
            case ChangeClinic.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangeClinic.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangeClinic.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private static ClinicChange changeOf(Request request) {
        var body = request.body();
        var name = body.kept("name", Reads.line(Clinic.LONGEST_NAME));
        var address = body.optional("address", Reads.line(Clinic.LONGEST_ADDRESS));
        var phone = body.optional("phone", Reads.PHONE);
        var timeZone = body.kept("timeZone", Reads.ZONE);
        var grid = body.kept("slotGridMinutes", AccountReads.GRID);
        var notice = body.kept("minimumNoticeMinutes", Reads.integer(0, Clinic.LONGEST_NOTICE));
        var horizon = body.kept("horizonDays", Reads.integer(1, Clinic.FARTHEST_HORIZON));
        var closing = body.kept("closingDays", Reads.list(Reads.DATE, Clinic.MOST_CLOSING_DAYS));
        var faq = body.keptObjects("faq", Clinic.MOST_FAQ)
                .map(items -> items.stream().map(FaqItem::of).toList());
        body.end();
        return new ClinicChange(
                name.find(),
                address.change(),
                phone.change(),
                timeZone.find(),
                grid.find(),
                notice.find(),
                horizon.find(),
                closing.find().map(ClinicRoutes::sorted),
                faq.map(items -> items.stream().map(FaqItem::faq).toList()));
    }

    /** A question and its answer, which are there once the whole body is fine. */
    private record FaqItem(Value<String> question, Value<String> answer) {
        static FaqItem of(Body item) {
            var read = new FaqItem(
                    item.required("question", Reads.line(Faq.LONGEST_QUESTION)),
                    item.required("answer", Reads.lines(Faq.LONGEST_ANSWER)));
            item.close();
            return read;
        }

        Faq faq() {
            return new Faq(question.get(), answer.get());
        }
    }

    private static SortedSet<LocalDate> sorted(List<LocalDate> days) {
        return new TreeSet<>(days);
    }

    private static void answer(Request request, Clinic clinic) {
        request.version(clinic.version()).answer(200, json -> AccountJson.clinic(json, clinic));
    }
}
