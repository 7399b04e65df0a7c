package clinic.adapter.rest.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** One request, as the routes read it. */
public final class Request {
    private static final int DEFAULT_LIMIT = 50;
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Pattern VERSION_TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    /** Writes one item of a list. */
    @FunctionalInterface
    public interface Item<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    private final Context context;
    private final Caller caller;
    private final Cursors cursors;
    private byte[] bytes = {};

    Request(Context context, Caller caller, Cursors cursors) {
        this.context = context;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** Who calls. */
    public Actor actor() {
        return caller.actor();
    }

    /** The sign-in that the access token comes from. */
    public Optional<UUID> signIn() {
        return caller.signIn();
    }

    public Origin origin() {
        return caller.actor().origin();
    }

    /** The id in the path; what is no UUID names nothing. */
    public UUID id(String name) {
        return switch (Reads.ID.from(TextNode.valueOf(context.pathParam(name)))) {
            case Read.Result.Fine<UUID> fine -> fine.value();
            case Read.Result.WrongType<UUID> wrong -> throw Problems.notFound().asRefused();
            case Read.Result.Unacceptable<UUID> no -> throw Problems.notFound().asRefused();
        };
    }

    public Query query() {
        return new Query(context.queryParamMap());
    }

    /** The part of a list that is wanted, by {@code limit} and {@code cursor}; belongs to the query, which ends it. */
    public Value<Paging> paging(Query query) {
        var limit = query.integer("limit", 1, Paging.MOST);
        Value<String> after = query.optional(
                "cursor",
                node -> cursors.unwrap(context.path(), node.textValue())
                        .map(Read::fine)
                        .orElseGet(() -> Read.wrongType("Este cursor não veio desta lista.")));
        return new Value<>(Optional.of(new Paging(limit.find().orElse(DEFAULT_LIMIT), after.find())), true);
    }

    /** Answers with a part of a list. */
    public <T> void answerPage(Page<T> page, Item<T> item) {
        answer(200, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            for (var one : page.items()) item.write(json, one);
            json.writeEndArray();
            json.writeFieldName("nextCursor");
            if (page.next().isPresent())
                json.writeString(cursors.wrap(context.path(), page.next().get()));
            else json.writeNull();
            json.writeEndObject();
        });
    }

    /**
     * The body.
     *
     * @throws Refused 400, 413 or 415, when it is no JSON object
     */
    public Body body() {
        return body(Bodies.MOST_BYTES);
    }

    /**
     * A body that may be larger than most.
     *
     * @throws Refused 400, 408, 413 or 415, when it is no JSON object
     */
    public Body body(int mostBytes) {
        bytes = Bodies.of(context, mostBytes);
        return Body.of(Json.read(bytes));
    }

    /**
     * A form with files, to be read as it arrives.
     *
     * @param mostBytes how much of it there may be, all in all
     * @throws UnreadableBody when it is said to be something else, or larger
     */
    public Parts parts(long mostBytes, int mostParts) throws UnreadableBody {
        return Forms.of(context, mostBytes, mostParts);
    }

    /** The body, or an empty one where none was sent. */
    public Body bodyOrNone() {
        if (context.req().getContentLengthLong() == 0
                || (context.req().getContentLengthLong() < 0 && context.header("Transfer-Encoding") == null)) {
            return Body.of(JsonNodeFactory.instance.objectNode());
        }
        return body();
    }

    /** Makes of a body that is read what shall be kept of it. */
    @FunctionalInterface
    public interface Reader {
        /**
         * What shall be kept.
         *
         * @throws IOException when the body does not come whole
         */
        byte[] read(InputStream body) throws IOException;
    }

    /**
     * What shall be kept of a provider's body, whatever its type; unpacked where it was packed on its way.
     *
     * @param mostSent how large it may be said to be
     * @throws Refused 400, 408 or 413, when it does not come whole or is too large
     */
    public byte[] providersBody(long mostSent, Reader reader) {
        return Bodies.ofProvider(context, mostSent, reader);
    }

    /** How large the body is said to be; empty when that is not said. */
    public OptionalLong bodySize() {
        var length = context.req().getContentLengthLong();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** A header, as it was sent; several of one name are one, as RFC 9110 (section 5.3) joins them. */
    public Optional<String> sent(String header) {
        var values = Collections.list(context.req().getHeaders(header));
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** Whether only the head of the answer is wanted. */
    public boolean isHead() {
        return context.req().getMethod().equals("HEAD");
    }

    /** What a provider proves itself with: a header or a parameter of the query. */
    public Optional<String> authorization() {
        return Optional.ofNullable(context.header("Authorization"));
    }

    public Optional<String> queryText(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** A part of the path, as it was sent. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** The {@code Idempotency-Key}, with what was asked under it; after {@link #body}. */
    public Optional<Once> once() {
        var key = context.header("Idempotency-Key");
        if (key == null) return Optional.empty();
        if (!KEY.matcher(key).matches()) {
            throw Problems.malformed("Idempotency-Key deve ter de 1 a 200 caracteres ASCII visíveis.")
                    .asRefused();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((context.method() + " " + context.path() + "\n").getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Once(key, HexFormat.of().formatHex(digest.digest(bytes))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * The version that {@code If-Match} names; empty for {@code *}.
     *
     * @throws Refused 428 without the header, 412 for a tag that is none of ours
     */
    public OptionalInt ifMatch() {
        var header = context.header("If-Match");
        if (header == null) throw Problems.preconditionRequired().asRefused();
        if (header.strip().equals("*")) return OptionalInt.empty();
        var tag = VERSION_TAG.matcher(header.strip());
        if (!tag.matches()) throw Problems.stale().asRefused();
        return OptionalInt.of(Integer.parseInt(tag.group(1)));
    }

    /** As {@link #ifMatch}, of a call that can do without; empty also where the header is missing. */
    public OptionalInt ifMatchIfAny() {
        return context.header("If-Match") == null ? OptionalInt.empty() : ifMatch();
    }

    /** Answers with JSON. */
    public void answer(int status, Json.Writer writer) {
        JsonAnswer.write(context, status, writer);
    }

    /** Answers with these bytes of JSON. */
    public void answer(int status, byte[] json) {
        JsonAnswer.whole(context, status, json);
    }

    /** Answers with these bytes, which are not JSON. */
    public void answer(int status, String mediaType, byte[] bytes) {
        context.status(status).contentType(mediaType).result(bytes);
    }

    /**
     * Answers with bytes that are not JSON, as they are written.
     *
     * @param length how many there will be
     */
    public AnswerStream answerBytes(int status, String mediaType, long length) {
        return new AnswerStream(context, status, mediaType, length);
    }

    /** Answers with nothing. */
    public void answerNothing() {
        context.status(204);
    }

    /** Answers that it will be done, with nothing. */
    public void answerAccepted() {
        context.status(202);
    }

    public Request header(String name, String value) {
        context.header(name, value);
        return this;
    }

    /** Tells the version of what is answered, for {@code If-Match}. */
    public Request version(int version) {
        return header("ETag", "\"" + version + "\"");
    }

    /** Answers with a problem. */
    public void answer(Problem problem) {
        ProblemAnswers.write(context, problem);
    }
}
