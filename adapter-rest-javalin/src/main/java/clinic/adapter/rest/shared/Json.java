package clinic.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * JSON in, strictly and within limits; JSON out, written by hand. Buffers are shared by all threads: a virtual thread lives
 * for one request, so that one of its own would be made each time.
 */
public final class Json {
    /** Of one text; bodies are bounded besides. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Writes a value. */
    @FunctionalInterface
    public interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * The JSON in the bytes.
     *
     * @throws Refused 400, when it is none
     */
    static JsonNode read(byte[] bytes) {
        try {
            var node = MAPPER.readTree(bytes);
            if (node == null || node.isMissingNode())
                throw Problems.malformed("O corpo está vazio.").asRefused();
            return node;
        } catch (JsonProcessingException failure) {
            var place = failure.getLocation();
            var where = place == null ? "" : " (linha " + place.getLineNr() + ", coluna " + place.getColumnNr() + ")";
            throw Problems.malformed("O corpo não é JSON válido" + where + ".").asRefused();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The value as bytes. */
    public static byte[] write(Writer writer) {
        var recycler = FACTORY._getBufferRecycler();
        try (var bytes = new ByteArrayBuilder(recycler)) {
            write(writer, bytes);
            return bytes.getClearAndRelease();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            recycler.releaseToPool();
        }
    }

    /** Writes the value there. */
    static void write(Writer writer, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            writer.write(json);
        }
    }
}
