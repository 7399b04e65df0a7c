package clinic.adapter.rest.openapi;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.EmailFormat;
import com.networknt.schema.format.Format;

/**
 * The format {@code email} (RFC 5321), to which the library adds that the top-level domain must be delegated today;
 * {@code .invalid}, where no mail arrives, is a well-formed one that never will be (RFC 2606).
 */
final class MailAddress implements Format {
    private final EmailFormat delegated = new EmailFormat();

    @Override
    public String getName() {
        return delegated.getName();
    }

    @Override
    public String getMessageKey() {
        return delegated.getMessageKey();
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return delegated.matches(context, text.replaceFirst("\\.invalid$", ".com"));
    }
}
