package clinic.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes each event of the log as one line of JSON. It is the last wall before personal data leaves: what other libraries
 * put into a message, and what an exception says, is left out unless it is known to hold none.
 */
public final class LogLine extends EncoderBase<ILoggingEvent> {
    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] NOTHING = {};

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            write(json, event);
            json.writeEndObject();
            json.flush();
            bytes.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, ILoggingEvent event) throws IOException {
        json.writeStringField("at", event.getInstant().toString());
        json.writeStringField("level", event.getLevel().toString());
        json.writeStringField("logger", event.getLoggerName());
        json.writeStringField("message", Discretion.message(event));
        for (var entry : event.getMDCPropertyMap().entrySet()) json.writeStringField(entry.getKey(), entry.getValue());
        if (event.getKeyValuePairs() != null) {
            for (var pair : event.getKeyValuePairs()) writeFact(json, pair.key, pair.value);
        }
        if (event.getThrowableProxy() instanceof ThrowableProxy thrown) writeThrown(json, thrown);
    }

    private static void writeFact(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(String.valueOf(value));
        }
    }

    private static void writeThrown(JsonGenerator json, ThrowableProxy thrown) throws IOException {
        json.writeArrayFieldStart("thrown");
        for (IThrowableProxy cause = thrown; cause instanceof ThrowableProxy known; cause = cause.getCause()) {
            json.writeStartObject();
            json.writeStringField("type", known.getClassName());
            for (var fact : Discretion.facts(known.getThrowable()).entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            writeFrames(json, known);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Those that the cause does not share with what it caused. */
    private static void writeFrames(JsonGenerator json, ThrowableProxy thrown) throws IOException {
        var frames = List.of(thrown.getStackTraceElementProxyArray());
        json.writeArrayFieldStart("frames");
        for (var frame : frames.subList(0, frames.size() - thrown.getCommonFrames())) {
            json.writeString(frame.getStackTraceElement().toString());
        }
        json.writeEndArray();
    }
}
