package clinic.adapter.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object of a request, read field by field. Everything that is wrong is collected; {@link #end} tells it all at
 * once, together with the fields that nobody asked for.
 */
public final class Body {
    private final JsonNode object;
    private final String at;
    private final Set<String> known = new HashSet<>();
    private final List<FieldError> malformed;
    private final List<FieldError> unacceptable;

    private Body(JsonNode object, String at, List<FieldError> malformed, List<FieldError> unacceptable) {
        this.object = object;
        this.at = at;
        this.malformed = malformed;
        this.unacceptable = unacceptable;
    }

    /**
     * The object.
     *
     * @throws Refused 400, when it is no object
     */
    static Body of(JsonNode node) {
        if (!node.isObject())
            throw Problems.malformed("O corpo deve ser um objeto JSON.").asRefused();
        return new Body(node, "", new ArrayList<>(), new ArrayList<>());
    }

    /** The fields of a form, each a text. */
    public static Body ofForm(Map<String, String> fields) {
        var object = JsonNodeFactory.instance.objectNode();
        fields.forEach(object::put);
        return of(object);
    }

    public <T> Value<T> required(String field, Read<T> read) {
        known.add(field);
        var node = object.get(field);
        if (node == null || node.isNull()) {
            unacceptable.add(new FieldError(pointer(field), "É obrigatório."));
            return new Value<>(Optional.empty(), node != null);
        }
        return new Value<>(read(field, node, read), true);
    }

    /** Absent and {@code null} are both empty; {@link Value#isNamed} tells them apart. */
    public <T> Value<T> optional(String field, Read<T> read) {
        known.add(field);
        var node = object.get(field);
        if (node == null || node.isNull()) return new Value<>(Optional.empty(), node != null);
        return new Value<>(read(field, node, read), true);
    }

    /** A part that may be absent, and then stays or is as usual, but is not cleared: {@code null} is refused. */
    public <T> Value<T> kept(String field, Read<T> read) {
        return object.has(field) ? required(field, read) : optional(field, read);
    }

    /** An object in this one, which belongs to this body; absent is empty, {@code null} is refused. */
    public Optional<Body> object(String field) {
        known.add(field);
        var node = object.get(field);
        if (node == null) return Optional.empty();
        if (node.isObject()) return Optional.of(new Body(node, pointer(field), malformed, unacceptable));
        if (node.isNull()) unacceptable.add(new FieldError(pointer(field), "Não pode ser null."));
        else malformed.add(new FieldError(pointer(field), "Deve ser um objeto."));
        return Optional.empty();
    }

    /** As {@link #objects}; absent is an empty list. */
    public List<Body> objectsIfAny(String field, int most) {
        known.add(field);
        return object.has(field) ? objects(field, most) : List.of();
    }

    /** Objects of a list; each is read by itself and belongs to this body. */
    public List<Body> objects(String field, int most) {
        known.add(field);
        var node = object.get(field);
        if (node == null || node.isNull()) {
            unacceptable.add(new FieldError(pointer(field), "É obrigatório."));
            return List.of();
        }
        if (!node.isArray()) {
            malformed.add(new FieldError(pointer(field), "Deve ser uma lista."));
            return List.of();
        }
        if (node.size() > most) {
            unacceptable.add(new FieldError(pointer(field), "Pode ter até " + most + " itens."));
            return List.of();
        }
        return children(field, node);
    }

    /** Objects of a list that may be absent, and then stays as it is; {@code null} is refused. */
    public Optional<List<Body>> keptObjects(String field, int most) {
        known.add(field);
        return object.has(field) ? Optional.of(objects(field, most)) : Optional.empty();
    }

    private List<Body> children(String field, JsonNode list) {
        var bodies = new ArrayList<Body>();
        for (var index = 0; index < list.size(); index++) {
            var place = pointer(field) + "/" + index;
            var item = list.get(index);
            if (item.isObject()) bodies.add(new Body(item, place, malformed, unacceptable));
            else malformed.add(new FieldError(place, "Deve ser um objeto."));
        }
        return bodies;
    }

    /** Notes a rule of several fields that is not kept. */
    public void refuse(String field, String detail) {
        unacceptable.add(new FieldError(pointer(field), detail));
    }

    /** Whether all that was read so far is fine. */
    public boolean isFine() {
        return malformed.isEmpty() && unacceptable.isEmpty();
    }

    /** Notes the fields that nobody asked for: for the objects of a list, whose {@link #end} is the whole body's. */
    public void close() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) malformed.add(new FieldError(pointer(name), "Campo desconhecido."));
        });
    }

    /**
     * Ends the reading.
     *
     * @throws Refused 400 or 422, with everything that is wrong
     */
    public void end() {
        close();
        if (!malformed.isEmpty()) throw Problems.malformed(malformed).asRefused();
        if (!unacceptable.isEmpty()) throw Problems.invalid(unacceptable).asRefused();
    }

    private <T> Optional<T> read(String field, JsonNode node, Read<T> read) {
        return switch (read.from(node)) {
            case Read.Result.Fine<T> fine -> Optional.of(fine.value());
            case Read.Result.WrongType<T> wrong -> {
                malformed.add(new FieldError(pointer(field), wrong.detail()));
                yield Optional.empty();
            }
            case Read.Result.Unacceptable<T> no -> {
                unacceptable.add(new FieldError(pointer(field), no.detail()));
                yield Optional.empty();
            }
        };
    }

    private String pointer(String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
