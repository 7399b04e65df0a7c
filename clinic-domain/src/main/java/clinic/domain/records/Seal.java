package clinic.domain.records;

import clinic.domain.shared.ProfileId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a signature covers, as one number that anybody can compute again: the SHA-256 of these fields, each as its length
 * in bytes (eight bytes, the highest first) and then its bytes, which are a text in UTF-8:
 *
 * <ol>
 *   <li>{@code clinic-record-1}, the name of this order of fields;
 *   <li>the ids of record, patient and author, and the time of its making;
 *   <li>the SHA-256 of the sound in hex, as an optional;
 *   <li>the content;
 *   <li>how many versions there are, then each in its order: number, who ({@code person} and the id, or {@code model}, the
 *       work and the model's name), when, content;
 *   <li>the signer's id and the time of signing.
 * </ol>
 *
 * An optional is {@code 0}, or {@code 1} and the value. A content is the transcription and the summary, each an optional;
 * then for each section, in the order of {@link Section}, its name, how many facts it has, and of each fact text, quote,
 * and whether it is supported and accepted ({@code 0} or {@code 1}). Numbers are decimal; ids are UUIDs in lower case; times
 * are whole seconds since 1970-01-01T00:00:00Z, in decimal. The lengths make it unambiguous: no two records give the same
 * bytes.
 */
public final class Seal {
    private static final String ORDER = "clinic-record-1";

    private final MessageDigest digest = sha256();

    private Seal() {}

    /** The hash, in hex, that this signature of the record has. */
    public static String hash(AudioRecord record, List<RecordVersion> versions, ProfileId signer, Instant at) {
        var seal = new Seal();
        seal.add(ORDER);
        seal.add(record.id().value().toString());
        seal.add(record.patient().value().toString());
        seal.add(record.author().value().toString());
        seal.add(record.createdAt());
        seal.add(record.audio().map(Audio::sha256));
        seal.add(record.content());
        seal.add(versions.size());
        versions.forEach(seal::add);
        seal.add(signer.value().toString());
        seal.add(at);
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    /** Whether a record is signed, and is still what was signed, with all its versions. */
    public static boolean verify(AudioRecord record, List<RecordVersion> versions) {
        return record.signature()
                .filter(signature -> signature.hash().equals(hash(record, versions, signature.by(), signature.at())))
                .isPresent();
    }

    private void add(RecordVersion version) {
        add(version.number());
        switch (version.by()) {
            case RecordVersion.By.Person person -> {
                add("person");
                add(person.id().value().toString());
            }
            case RecordVersion.By.Model model -> {
                add("model");
                add(model.work().name());
                add(model.name());
            }
        }
        add(version.at());
        add(version.content());
    }

    private void add(Content content) {
        add(content.transcription());
        add(content.summary());
        for (var section : Section.values()) {
            var facts = content.facts().of(section);
            add(section.name());
            add(facts.size());
            facts.forEach(this::add);
        }
    }

    private void add(KeyFact fact) {
        add(fact.text());
        add(fact.quote());
        add(fact.supported() ? 1 : 0);
        add(fact.accepted() ? 1 : 0);
    }

    private void add(Optional<String> text) {
        add(text.isPresent() ? 1 : 0);
        text.ifPresent(this::add);
    }

    private void add(Instant moment) {
        add(Long.toString(moment.getEpochSecond()));
    }

    private void add(int number) {
        add(Integer.toString(number));
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
