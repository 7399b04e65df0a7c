package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.MultiPart;

/** Opens {@code multipart/form-data} bodies. */
final class Forms {
    /** RFC 2046, section 5.1.1. */
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private Forms() {}

    static Parts of(Context context, long mostBytes, int mostParts) throws UnreadableBody {
        var type = context.contentType();
        if (type == null
                || !type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("multipart/form-data")) {
            throw new UnreadableBody(Problems.unsupportedMediaType("Envie Content-Type: multipart/form-data."));
        }
        var boundary = MultiPart.extractBoundary(type);
        if (boundary == null || !BOUNDARY.matcher(boundary).matches()) {
            throw new UnreadableBody(Problems.malformed("Content-Type deve trazer um boundary válido."));
        }
        if (context.req().getContentLengthLong() > mostBytes) {
            throw new UnreadableBody(Problems.tooLarge(mostBytes));
        }
        try {
            return new Parts(context.req().getInputStream(), boundary, mostBytes, mostParts);
        } catch (IOException broken) {
            throw new UnreadableBody(Problems.malformed("O corpo não chegou inteiro."), broken);
        }
    }
}
