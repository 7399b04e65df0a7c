package clinic.bootstrap.endurance;

import clinic.bootstrap.Clinic;
import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import java.util.Map;

/** The real server in this process, on somebody else's database. */
final class RunningClinic implements AutoCloseable {
    static final String SECRET = "a secret of more than thirty-two bytes, for tests";

    private final Clinic clinic;
    private final FrontDesk desk;

    private RunningClinic(Clinic clinic) {
        this.clinic = clinic;
        this.desk = new FrontDesk(clinic.port(), SECRET);
    }

    static RunningClinic on(String databaseUrl) {
        return new RunningClinic(Clinic.start(Settings.of(new Environment(Map.of(
                "DATABASE_URL", databaseUrl,
                "CLINIC_JWT_SECRET", SECRET,
                "CLINIC_HOST", "127.0.0.1",
                "CLINIC_PORT", "0",
                "CLINIC_DEMO", "false")))));
    }

    FrontDesk desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
        clinic.close();
    }
}
