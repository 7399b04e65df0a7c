package clinic.bootstrap;

import clinic.adapter.rest.shared.CannotListen;
import clinic.bootstrap.postgres.PostgresFailure;
import clinic.bootstrap.settings.BadSetting;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person who starts the clinic, in one line, why it does not start; what only a programmer reads is logged. */
final class StartFailure {
    /** The exit code when a setting must be changed. */
    static final int BAD_SETTING = 2;
    /** The exit code of any other failure. */
    static final int FAILED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private StartFailure() {}

    /** Tells; returns the exit code. */
    static int tell(RuntimeException failure, PrintStream person) {
        return switch (failure) {
            case BadSetting bad -> told(bad, person, BAD_SETTING);
            case CannotListen nowhere -> told(complaint(nowhere), person, BAD_SETTING);
            case PostgresFailure known -> told(known, person, FAILED);
            default -> {
                LOG.atError().setCause(failure).log("the clinic cannot start");
                person.println("a clínica não pode partir: " + firstLine(failure));
                yield FAILED;
            }
        };
    }

    private static int told(RuntimeException failure, PrintStream person, int exitCode) {
        person.println(failure.getMessage());
        return exitCode;
    }

    private static BadSetting complaint(CannotListen nowhere) {
        if (nowhere.because("already in use"))
            return new BadSetting("CLINIC_PORT", "a porta " + nowhere.port() + " já está em uso por outro programa");
        if (nowhere.because("ermission denied"))
            return new BadSetting(
                    "CLINIC_PORT", "a porta " + nowhere.port() + " só pode ser aberta pelo administrador da máquina");
        return new BadSetting("CLINIC_HOST", "esta máquina não tem o endereço " + nowhere.host());
    }

    private static String firstLine(RuntimeException failure) {
        var message = String.valueOf(failure.getMessage());
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
    }
}
