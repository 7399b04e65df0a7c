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
import clinic.adapter.rest.patients.PatientRoutes;
import clinic.adapter.rest.scheduling.AppointmentRoutes;
import clinic.adapter.rest.scheduling.HoursRoutes;
import clinic.adapter.rest.scheduling.TimeOffRoutes;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Routes;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Every call that the server answers over the use cases. */
final class Calls {
    private Calls() {}

    /** What the calls around WhatsApp need besides the use cases. */
    record WhatsAppCalls(WebhookToken token, InstantSource time, Runnable wakeAnswering, Runnable wakeSending) {}

    static Routes over(UseCases useCases, AccessTokens tokens, Supplier<ZoneId> clinicZone, WhatsAppCalls whatsApp) {
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
        var messaging = useCases.messaging();
        new WebhookRoutes(messaging.keepEvent(), whatsApp.token(), whatsApp.wakeAnswering()).register(routes);
        new LineRoutes(messaging.readLine()).register(routes);
        new ConversationRoutes(
                        messaging,
                        useCases.answers().keepAnswer(),
                        new ConversationRoutes.Tools(clinicZone, whatsApp.time(), whatsApp.wakeSending()))
                .register(routes);
        return routes;
    }
}
