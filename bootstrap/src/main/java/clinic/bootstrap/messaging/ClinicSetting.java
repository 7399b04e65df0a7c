package clinic.bootstrap.messaging;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.messaging.dialogue.Setting;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.time.ZoneId;
import java.util.function.Supplier;

/** What the bot knows of its clinic, as the clinic's settings have it now. */
public final class ClinicSetting implements Supplier<Setting> {
    /** The version of the privacy notice; a changed text is a new version, which everybody is shown again. */
    public static final String NOTICE_VERSION = "2026-11";

    private static final Actor ACTOR = new Actor.Automation("whatsapp-bot", new Origin("whatsapp-bot", "local"));
    private static final String NAMELESS = "clínica";

    private final Clinics clinics;
    private final ZoneId fallback;

    public ClinicSetting(Clinics clinics, ZoneId fallback) {
        this.clinics = clinics;
        this.fallback = fallback;
    }

    @Override
    public Setting get() {
        var clinic = clinics.find(ACTOR);
        return new Setting(
                clinic.map(Clinic::name).orElse(NAMELESS),
                clinic.map(Clinic::timeZone).orElse(fallback),
                NOTICE_VERSION);
    }
}
