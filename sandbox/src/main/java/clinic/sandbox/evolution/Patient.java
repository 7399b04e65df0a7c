package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A patient with a phone, who writes to the line that was made first. Thread-safe. */
public final class Patient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final World world;
    private final Address address;

    Patient(World world, Address address) {
        this.world = world;
        this.address = address;
    }

    /** Writes a text; the message's key. */
    public String says(String text) {
        return writes(Written.Kind.TEXT, text, "", "conversation", Json.object().put("conversation", text));
    }

    /** Says this in a voice note; the message's key. What is said is told to who listens, before the clinic gets it. */
    public String speaks(String words) {
        var sound = SpokenNote.of(world.nextKey());
        world.listener.accept(sound, words);
        return speaks(sound, words);
    }

    /** Speaks; the message's key. */
    public String speaks(byte[] sound) {
        return speaks(sound, "");
    }

    private String speaks(byte[] sound, String words) {
        var base64 = Base64.getEncoder().encodeToString(sound);
        var content = Json.object();
        content.putObject("audioMessage")
                .put("url", "https://mmg.whatsapp.net/demo.enc")
                .put("mimetype", "audio/ogg; codecs=opus")
                .put("fileLength", Integer.toString(sound.length))
                .put("seconds", 3)
                .put("ptt", true);
        return writes(Written.Kind.VOICE, words, base64, "audioMessage", content.put("base64", base64));
    }

    /** Sends a picture, with words below it if there are any; the message's key. */
    public String shows(byte[] picture, String caption) {
        var base64 = Base64.getEncoder().encodeToString(picture);
        var content = Json.object();
        content.putObject("imageMessage")
                .put("url", "https://mmg.whatsapp.net/demo.enc")
                .put("mimetype", "image/png")
                .put("caption", caption)
                .put("fileLength", Integer.toString(picture.length));
        return writes(Written.Kind.PICTURE, caption, base64, "imageMessage", content.put("base64", base64));
    }

    /** Taps an entry of a list; the message's key. */
    public String chooses(String id, String title) {
        var content = Json.object();
        var answer =
                content.putObject("listResponseMessage").put("title", title).put("listType", "SINGLE_SELECT");
        answer.putObject("singleSelectReply").put("selectedRowId", id);
        return writes(Written.Kind.TEXT, title, "", "listResponseMessage", content);
    }

    /** Changes what a message of the patient's says. */
    public void edits(String key, String text) {
        var data = Json.object();
        data.set("key", Told.key(address, false, key));
        data.put("type", "MESSAGE_EDIT").put("timestampMs", Long.toString(world.time.millis()));
        data.putObject("editedMessage").put("conversation", text);
        doInLine(line -> {
            line.chat(address).change(key, written -> written.saying(text));
            world.tell(line, "messages.edited", data, address.jid());
        });
    }

    /** Takes a message back. */
    public void deletes(String key) {
        doInLine(line -> {
            line.chat(address).remove(key);
            world.tell(line, "messages.delete", Told.key(address, false, key).put("status", "DELETED"), address.jid());
        });
    }

    /** Looks at the phone: what has arrived is read. */
    public void reads() {
        world.changes.run(() -> world.first().ifPresent(line -> {
            var chat = line.chat(address);
            chat.unread().forEach(key -> world.ticked(line, chat, key, Written.Ticks.READ));
        }));
    }

    /** All that the phone shows, in order. */
    public List<Written> messages() {
        return world.changes.inside(() -> world.first()
                .map(line -> Optional.ofNullable(line.chats.get(address.jid()))
                        .map(Chat::onThePhone)
                        .orElse(List.of()))
                .orElse(List.of()));
    }

    /** What the clinic wrote and the phone shows, in order. */
    public List<String> received() {
        return messages().stream().filter(Written::byClinic).map(Written::text).toList();
    }

    /**
     * Waits for so many messages of the clinic's.
     *
     * @throws IllegalStateException when they do not come
     */
    public List<String> awaitReceived(int count) {
        return await(texts -> texts.size() >= count);
    }

    /**
     * Waits until the clinic's messages are so.
     *
     * @throws IllegalStateException when that does not happen
     */
    public List<String> await(Predicate<List<String>> wanted) {
        if (!world.changes.await(PATIENCE, () -> wanted.test(received()))) {
            throw new IllegalStateException(
                    "the phone waited in vain; it shows " + received().size() + " messages of the clinic's");
        }
        return received();
    }

    private String writes(Written.Kind kind, String text, String media, String type, ObjectNode content) {
        return inLine(line -> {
            var written = new Written(
                    world.nextKey(), false, kind, text, media, Written.Ticks.DELIVERY_ACK, world.time.instant());
            line.chat(address).add(written);
            content.putObject("messageContextInfo").put("deviceListMetadataVersion", 2);
            world.arrived(line, Told.message(line, address, written, "Paciente Teste", type, content));
            return written.key();
        });
    }

    private void doInLine(Consumer<Instance> work) {
        inLine(line -> {
            work.accept(line);
            return true;
        });
    }

    private <T> T inLine(Function<Instance, T> work) {
        return world.changes.inside(() -> work.apply(
                world.first().orElseThrow(() -> new IllegalStateException("the clinic has no line to write to"))));
    }
}
