package clinic.adapter.rest.shared;

import clinic.domain.shared.Phone;
import clinic.domain.shared.TimeZones;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** How values of each kind are read. */
public final class Reads {
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT_SHAPE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Reads() {}

    private static final Read<String> STRING =
            node -> node.isTextual() ? Read.fine(node.textValue()) : Read.wrongType("Deve ser um texto.");

    public static final Read<Boolean> BOOLEAN =
            node -> node.isBoolean() ? Read.fine(node.booleanValue()) : Read.wrongType("Deve ser true ou false.");

    public static final Read<UUID> ID =
            STRING.then(text -> UUID_SHAPE.matcher(text).matches()
                    ? Read.fine(UUID.fromString(text))
                    : Read.wrongType("Deve ser um identificador UUID."));

    /** A day as {@code YYYY-MM-DD}, from 1900 to 2199. */
    public static final Read<LocalDate> DATE = STRING.then(text -> {
        if (!DATE_SHAPE.matcher(text).matches()) return Read.wrongType("Deve ser uma data AAAA-MM-DD.");
        try {
            return sane(LocalDate.parse(text));
        } catch (DateTimeException nonexistent) {
            return Read.unacceptable("Esta data não existe.");
        }
    });

    /** An instant in RFC 3339, with its offset. */
    public static final Read<Instant> INSTANT = STRING.then(text -> {
        if (!INSTANT_SHAPE.matcher(text).matches()) {
            return Read.wrongType("Deve ser um instante RFC 3339 com fuso, como 2026-03-02T09:00:00-03:00.");
        }
        try {
            var time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
            return sane(time.toLocalDate()) instanceof Read.Result.Unacceptable<LocalDate> no
                    ? Read.unacceptable(no.detail())
                    : Read.fine(time.toInstant());
        } catch (DateTimeException nonexistent) {
            return Read.unacceptable("Este instante não existe.");
        }
    });

    /** A zone of the IANA time zone database. */
    public static final Read<ZoneId> ZONE = line(64).then(text -> TimeZones.named(text)
            .map(Read::fine)
            .orElseGet(() -> Read.unacceptable("Deve ser um fuso horário IANA, como America/Sao_Paulo.")));

    /** A telephone, as people write it. */
    public static final Read<Phone> PHONE = line(40).then(text -> Phone.read(text)
            .map(Read::fine)
            .orElseGet(() -> Read.unacceptable("Não é um telefone: escreva DDD e número, ou + e o código do país.")));

    private static Read.Result<LocalDate> sane(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2199
                ? Read.unacceptable("A data deve estar entre 1900 e 2199.")
                : Read.fine(date);
    }

    /** A text of one line, trimmed, 1 to {@code most} characters, none of them a control character. */
    public static Read<String> line(int most) {
        return STRING.then(text -> bounded(text.strip(), most, false));
    }

    /** A text of any lines, trimmed, 1 to {@code most} characters. */
    public static Read<String> lines(int most) {
        return STRING.then(text -> bounded(text.strip(), most, true));
    }

    /** Counted as Java does besides, where what is outside the basic plane counts twice: for what the domain bounds so. */
    public static Read<String> within(int most, Read<String> read) {
        return read.then(text ->
                text.length() <= most ? Read.fine(text) : Read.unacceptable("Pode ter até " + most + " caracteres."));
    }

    /** A secret, taken as it is. */
    public static Read<String> secret(int least, int most) {
        return STRING.then(text -> text.length() < least || text.length() > most
                ? Read.unacceptable("Deve ter de " + least + " a " + most + " caracteres.")
                : isStorable(text, true) ? Read.fine(text) : Read.unacceptable("Há caracteres que não são aceitos."));
    }

    public static Read<Integer> integer(int least, int most) {
        return whole(least, most).map(Math::toIntExact);
    }

    public static Read<Long> whole(long least, long most) {
        return node -> {
            if (!node.isIntegralNumber()) return Read.wrongType("Deve ser um número inteiro.");
            if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
                return Read.unacceptable("Deve estar entre " + least + " e " + most + ".");
            }
            return Read.fine(node.longValue());
        };
    }

    /** One of the words. */
    public static <T> Read<T> word(Map<String, T> words) {
        return STRING.then(text -> {
            var value = words.get(text);
            return value == null
                    ? Read.unacceptable("Deve ser um de: " + String.join(", ", words.keySet()) + ".")
                    : Read.fine(value);
        });
    }

    /** A list of at most {@code most} different values. */
    public static <T> Read<List<T>> list(Read<T> item, int most) {
        return node -> {
            if (!node.isArray()) return Read.wrongType("Deve ser uma lista.");
            if (node.size() > most) return Read.unacceptable("Pode ter até " + most + " itens.");
            return items(node, item);
        };
    }

    private static <T> Read.Result<List<T>> items(JsonNode node, Read<T> item) {
        var values = new ArrayList<T>();
        for (var child : node) {
            switch (item.from(child)) {
                case Read.Result.Fine<T> fine -> values.add(fine.value());
                case Read.Result.WrongType<T> wrong -> {
                    return Read.wrongType("Item " + values.size() + ": " + wrong.detail());
                }
                case Read.Result.Unacceptable<T> no -> {
                    return Read.unacceptable("Item " + values.size() + ": " + no.detail());
                }
            }
        }
        return new HashSet<>(values).size() < values.size()
                ? Read.unacceptable("Há itens repetidos.")
                : Read.fine(List.copyOf(values));
    }

    private static Read.Result<String> bounded(String text, int most, boolean linesAllowed) {
        if (text.isEmpty()) return Read.unacceptable("Não pode ficar em branco.");
        if (text.codePointCount(0, text.length()) > most) {
            return Read.unacceptable("Pode ter até " + most + " caracteres.");
        }
        return isStorable(text, linesAllowed)
                ? Read.fine(text)
                : Read.unacceptable("Há caracteres de controle, que não são aceitos.");
    }

    private static boolean isStorable(String text, boolean linesAllowed) {
        return text.codePoints().allMatch(point -> {
            if (Character.getType(point) == Character.SURROGATE) return false;
            return !Character.isISOControl(point)
                    || (linesAllowed && (point == '\n' || point == '\r' || point == '\t'));
        });
    }
}
