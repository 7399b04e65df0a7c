package clinic.bootstrap.http;

import clinic.bootstrap.accounts.Argon2Passwords;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.SignInCode;
import java.util.concurrent.atomic.AtomicInteger;

/** A code that a new patient's phone got, as if a courier had brought it. */
record SentCode(String phone, String digits) {
    private static final SignInCode CODE = new SignInCode("271828");
    private static final String HASH = hash();
    private static final AtomicInteger PHONES = new AtomicInteger();

    /** Adds a patient, and the code. */
    static SentCode toANewPatient(DemoClinic clinic) {
        var phone = newPhone();
        var added = clinic.as("receptionist").post("/api/patients", """
            {"name": "Paciente Novo", "phone": "%s"}\
            """.formatted(phone));
        if (!added.isGranted()) throw new AssertionError("could not add: " + added);
        clinic.database().run("""
            insert into sign_in_codes (phone, code_hash, tries_left, expires_at)
            values ('%s', '%s', 5, now() + interval '10 minutes')\
            """.formatted(phone, HASH));
        return new SentCode(phone, CODE.digits());
    }

    /** A phone that nobody has. */
    static String newPhone() {
        return "+5599988%06d".formatted(PHONES.incrementAndGet());
    }

    private static String hash() {
        if (new Argon2Passwords().hash(CODE.password()) instanceof Hashing.Done done)
            return done.hash().text();
        throw new AssertionError("busy");
    }
}
