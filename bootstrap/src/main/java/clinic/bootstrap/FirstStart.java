package clinic.bootstrap;

import clinic.application.accounts.Accounts;
import clinic.application.accounts.AppointAdministrator;
import clinic.bootstrap.demo.DemoData;
import clinic.bootstrap.settings.BadSetting;
import clinic.bootstrap.settings.Settings;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics.Opening;
import clinic.domain.accounts.Password;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Origin;
import java.time.ZoneId;

/** What a database needs once: the clinic's own settings, the first administrator, demo data if they are wanted. */
final class FirstStart {
    private static final Actor ACTOR = new Actor.Automation("first-start", new Origin("first-start", "local"));
    private static final String NAME = "Minha clínica";
    private static final String ADMINISTRATOR = "Administração";

    private FirstStart() {}

    /** Does what is still to do; a second time, nothing. */
    static void complete(Settings settings, Stores stores, Machine machine, Accounts accounts) {
        if (settings.demo()) DemoData.of(stores, machine).open(ACTOR, settings.timeZone());
        else open(stores, settings.timeZone());
        settings.firstAdmin().ifPresent(admin -> appoint(accounts, admin));
    }

    private static Opening open(Stores stores, ZoneId zone) {
        return stores.unitOfWork().inTransaction(ACTOR, () -> stores.clinics().open(Clinic.opened(NAME, zone)));
    }

    private static void appoint(Accounts accounts, Settings.FirstAdmin admin) {
        var email = EmailAddress.read(admin.email())
                .orElseThrow(() -> new BadSetting("CLINIC_ADMIN_EMAIL", "não é um endereço de e-mail"));
        var command = new AppointAdministrator.Command(ACTOR, ADMINISTRATOR, email, new Password(admin.password()));
        switch (accounts.appointAdministrator().handle(command)) {
            case AppointAdministrator.Outcome.Appointed appointed -> {}
            case AppointAdministrator.Outcome.AppointedBefore before -> {}
            case AppointAdministrator.Outcome.EmailTaken taken ->
                throw new BadSetting("CLINIC_ADMIN_EMAIL", "pertence a alguém que não é administrador");
            case AppointAdministrator.Outcome.WeakPassword weak ->
                throw new BadSetting(
                        "CLINIC_ADMIN_PASSWORD", "é fraca; use ao menos 8 caracteres, difíceis de adivinhar");
            case AppointAdministrator.Outcome.Busy busy ->
                throw new IllegalStateException("nobody else hashes while the server starts");
            case AppointAdministrator.Outcome.NotAllowed no ->
                throw new IllegalStateException("the first start may appoint an administrator");
        }
    }
}
