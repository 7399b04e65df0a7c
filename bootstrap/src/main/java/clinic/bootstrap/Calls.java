package clinic.bootstrap;

import clinic.adapter.rest.accounts.AuthRoutes;
import clinic.adapter.rest.accounts.ClinicRoutes;
import clinic.adapter.rest.accounts.CodeRoutes;
import clinic.adapter.rest.accounts.ProfileRoutes;
import clinic.adapter.rest.catalogue.ProcedureRoutes;
import clinic.adapter.rest.messaging.ConversationRoutes;
import clinic.adapter.rest.messaging.LineRoutes;
import clinic.adapter.rest.messaging.WebhookRoutes;
import clinic.adapter.rest.messaging.WebhookToken;
import clinic.adapter.rest.patients.ConsentRoutes;
import clinic.adapter.rest.patients.PatientRoutes;
import clinic.adapter.rest.records.DictationRoutes;
import clinic.adapter.rest.records.Letterhead;
import clinic.adapter.rest.records.PrintRoutes;
import clinic.adapter.rest.records.RecordRoutes;
import clinic.adapter.rest.records.ReportRoutes;
import clinic.adapter.rest.records.SigningRoutes;
import clinic.adapter.rest.records.SoundRoutes;
import clinic.adapter.rest.scheduling.AppointmentRoutes;
import clinic.adapter.rest.scheduling.HoursRoutes;
import clinic.adapter.rest.scheduling.TimeOffRoutes;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Routes;
import clinic.application.records.Records;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Every call that the server answers over the use cases. */
final class Calls {
    private Calls() {}

    /** What the calls around WhatsApp need besides the use cases. */
    record WhatsAppCalls(WebhookToken token, InstantSource time) {}

    /** Tell whoever works beside the calls that there is something to do. */
    record Wakes(Runnable answering, Runnable sending, Runnable writing) {
        /** Nobody works. */
        static Wakes nobody() {
            return new Wakes(() -> {}, () -> {}, () -> {});
        }
    }

    /**
     * What the clinic itself is, as its settings have it now.
     *
     * @param zone in which times are told
     */
    record House(Supplier<ZoneId> zone, Supplier<Letterhead> letterhead) {}

    static Routes over(UseCases useCases, AccessTokens tokens, House house, WhatsAppCalls whatsApp, Wakes wakes) {
        var clinicZone = house.zone();
        var routes = new Routes();
        new AuthRoutes(useCases.accounts(), tokens).register(routes);
        new CodeRoutes(useCases.accounts(), tokens).register(routes);
        new ProfileRoutes(useCases.accounts()).register(routes);
        new ClinicRoutes(useCases.accounts()).register(routes);
        new HoursRoutes(useCases.scheduling()).register(routes);
        new TimeOffRoutes(useCases.scheduling(), clinicZone).register(routes);
        new PatientRoutes(useCases.patients()).register(routes);
        new ProcedureRoutes(useCases.catalogue()).register(routes);
        new AppointmentRoutes(useCases.scheduling(), useCases.answers(), clinicZone).register(routes);
        new ConsentRoutes(useCases.consenting()).register(routes);
        records(routes, useCases.records(), house.letterhead(), wakes.writing());
        var messaging = useCases.messaging();
        new WebhookRoutes(messaging.keepEvent(), whatsApp.token(), wakes.answering()).register(routes);
        new LineRoutes(messaging.readLine()).register(routes);
        new ConversationRoutes(
                        messaging,
                        useCases.answers().keepAnswer(),
                        new ConversationRoutes.Tools(clinicZone, whatsApp.time(), wakes.sending()))
                .register(routes);
        return routes;
    }

    private static void records(Routes routes, Records records, Supplier<Letterhead> letterhead, Runnable wakeWriting) {
        new DictationRoutes(records, wakeWriting).register(routes);
        new RecordRoutes(records).register(routes);
        new SigningRoutes(records, wakeWriting).register(routes);
        new ReportRoutes(records).register(routes);
        new SoundRoutes(records).register(routes);
        new PrintRoutes(records, letterhead).register(routes);
    }
}
