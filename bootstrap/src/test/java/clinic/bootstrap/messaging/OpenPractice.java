package clinic.bootstrap.messaging;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A practice with more time than anybody wants, started once for this JVM; each test brings patients of its own. */
final class OpenPractice {
    private static final Practice PRACTICE = Practice.paired(Agenda.roomy());

    private OpenPractice() {}

    static Practice get() {
        return PRACTICE;
    }

    /** Ends it after the last test of the JVM. */
    static final class Open implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(Practice.class, get());
        }
    }
}
