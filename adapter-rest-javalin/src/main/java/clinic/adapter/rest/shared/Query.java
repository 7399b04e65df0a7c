package clinic.adapter.rest.shared;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The query parameters of a request, read one by one; {@link #end} tells all that is wrong at once. */
public final class Query {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,30}");

    private final Map<String, List<String>> parameters;
    private final Set<String> known = new HashSet<>();
    private final List<FieldError> malformed = new ArrayList<>();
    private final List<FieldError> unacceptable = new ArrayList<>();

    Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    public <T> Value<T> required(String name, Read<T> read) {
        var value = optional(name, read);
        if (!value.isNamed()) unacceptable.add(new FieldError("?" + name, "É obrigatório."));
        return value;
    }

    public <T> Value<T> optional(String name, Read<T> read) {
        known.add(name);
        var values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) return new Value<>(Optional.empty(), false);
        if (values.size() > 1) {
            malformed.add(new FieldError("?" + name, "Só pode aparecer uma vez."));
            return new Value<>(Optional.empty(), true);
        }
        return new Value<>(read(name, read, values.getFirst()), true);
    }

    /** A whole number within limits. */
    public Value<Integer> integer(String name, int least, int most) {
        Read<Integer> number = Reads.integer(least, most);
        return optional(name, node -> {
            var text = node.textValue();
            if (!INTEGER.matcher(text).matches()) return Read.wrongType("Deve ser um número inteiro.");
            var big = new BigInteger(text);
            return number.from(
                    big.bitLength() < 32 ? IntNode.valueOf(big.intValue()) : JsonNodeFactory.instance.numberNode(big));
        });
    }

    /** Notes a rule that is not kept. */
    public void refuse(String name, String detail) {
        unacceptable.add(new FieldError("?" + name, detail));
    }

    /** Whether all that was read so far is fine. */
    public boolean isFine() {
        return malformed.isEmpty() && unacceptable.isEmpty();
    }

    /**
     * Ends the reading.
     *
     * @throws Refused 400 or 422, with everything that is wrong
     */
    public void end() {
        for (var name : parameters.keySet()) {
            if (!known.contains(name)) malformed.add(new FieldError("?" + name, "Parâmetro desconhecido."));
        }
        if (!malformed.isEmpty()) throw Problems.malformed(malformed).asRefused();
        if (!unacceptable.isEmpty()) throw Problems.invalid(unacceptable).asRefused();
    }

    private <T> Optional<T> read(String name, Read<T> read, String text) {
        return switch (read.from(TextNode.valueOf(text))) {
            case Read.Result.Fine<T> fine -> Optional.of(fine.value());
            case Read.Result.WrongType<T> wrong -> {
                malformed.add(new FieldError("?" + name, wrong.detail()));
                yield Optional.empty();
            }
            case Read.Result.Unacceptable<T> no -> {
                unacceptable.add(new FieldError("?" + name, no.detail()));
                yield Optional.empty();
            }
        };
    }
}
