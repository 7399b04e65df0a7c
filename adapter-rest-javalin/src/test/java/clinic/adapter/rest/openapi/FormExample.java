package clinic.adapter.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/** An example of a form with a file, as it is sent: a part for each field. */
public final class FormExample {
    static final String MEDIA = "multipart/form-data";
    private static final String BOUNDARY = "an-example-of-a-form";
    static final String CONTENT_TYPE = MEDIA + "; boundary=" + BOUNDARY;

    private FormExample() {}

    /** Whether the request's body is a form. */
    public static boolean isForm(ApiExample example) {
        return CONTENT_TYPE.equals(example.headers().get("Content-Type"));
    }

    static String of(JsonNode fields) {
        var form = new StringBuilder();
        for (var field : fields.properties()) {
            form.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
            form.append(field.getKey()).append('"');
            if (field.getKey().equals("audio")) form.append("; filename=\"audio.ogg\"");
            form.append("\r\n\r\n").append(field.getValue().asText()).append("\r\n");
        }
        return form.append("--").append(BOUNDARY).append("--\r\n").toString();
    }
}
