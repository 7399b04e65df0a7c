package clinic.domain.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final AudioRecord WRITTEN =
            aRecord().id(new RecordId(SequenceIds.id(1))).written();
    private static final List<RecordVersion> VERSIONS = List.of(RecordBuilder.version(1, WRITTEN));

    @Test
    void isWhatAnybodyComputesWhoReadsItsDescription() throws IOException, NoSuchAlgorithmException {
        var bytes = new ByteArrayOutputStream();
        var fields = new DataOutputStream(bytes);
        var id = "01900000-0000-7000-8000-000000000001";
        var carla = Cast.CARLA.value().toString();
        var ana = Cast.ANA.value().toString();
        var nine = Long.toString(NINE.getEpochSecond());
        for (var field : List.of("clinic-record-1", id, carla, ana, nine, "0")) add(fields, field);
        addContent(fields);
        for (var field : List.of("1", "1", "person", ana, nine)) add(fields, field);
        addContent(fields);
        for (var field : List.of(ana, nine)) add(fields, field);
        var expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        assertThat(Seal.hash(WRITTEN, VERSIONS, Cast.ANA, NINE)).isEqualTo(expected);
    }

    private static void addContent(DataOutputStream fields) throws IOException {
        for (var field : List.of("1", RecordBuilder.SAID, "1", "Cefaleia há três dias.")) add(fields, field);
        for (var section : Section.values()) {
            var facts = RecordBuilder.facts().of(section);
            add(fields, section.name());
            add(fields, Integer.toString(facts.size()));
            for (var fact : facts) for (var field : List.of(fact.text(), fact.quote(), "1", "0")) add(fields, field);
        }
    }

    private static void add(DataOutputStream fields, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        fields.writeLong(bytes.length);
        fields.write(bytes);
    }

    @Test
    void holdsForWhatWasSignedWithAllItsVersions() {
        var signed = RecordBuilder.signed(WRITTEN);
        assertThat(Seal.verify(signed, VERSIONS)).isTrue();
        assertThat(Seal.verify(WRITTEN, VERSIONS)).isFalse();
        assertThat(Seal.verify(signed, List.of())).isFalse();
    }

    @Test
    void breaksWithWhateverIsChanged() {
        var hashes = new HashSet<String>();
        hashes.add(Seal.hash(WRITTEN, VERSIONS, Cast.ANA, NINE));
        hashes.add(Seal.hash(WRITTEN, VERSIONS, Cast.BRUNO, NINE));
        hashes.add(Seal.hash(WRITTEN, VERSIONS, Cast.ANA, NINE.plusSeconds(1)));
        hashes.add(Seal.hash(WRITTEN, List.of(), Cast.ANA, NINE));
        hashes.add(Seal.hash(WRITTEN, List.of(VERSIONS.getFirst(), RecordBuilder.version(2, WRITTEN)), Cast.ANA, NINE));
        hashes.add(Seal.hash(aRecord().id(WRITTEN.id()).about(Cast.DAVI).written(), VERSIONS, Cast.ANA, NINE));
        hashes.add(Seal.hash(aRecord().id(WRITTEN.id()).by(Cast.BRUNO).written(), VERSIONS, Cast.ANA, NINE));
        hashes.add(Seal.hash(aRecord().written(), VERSIONS, Cast.ANA, NINE));
        hashes.add(Seal.hash(aRecord().id(WRITTEN.id()).dictated(RecordBuilder.sound(1)), VERSIONS, Cast.ANA, NINE));
        hashes.add(Seal.hash(aRecord().id(WRITTEN.id()).dictated(RecordBuilder.sound(2)), VERSIONS, Cast.ANA, NINE));
        assertThat(hashes).hasSize(10);
    }

    @Test
    void knowsApartWhatOnlyTheBordersTellApart() {
        var one = version(new Content(Optional.of("ab"), Optional.of("c"), KeyFacts.none()));
        var other = version(new Content(Optional.of("a"), Optional.of("bc"), KeyFacts.none()));
        var none = version(new Content(Optional.of("ab"), Optional.empty(), facts("c", "")));
        var fact = version(new Content(Optional.of("ab"), Optional.empty(), facts("x", "c")));
        assertThat(List.of(one, other, none, fact).stream()
                        .map(version -> Seal.hash(WRITTEN, List.of(version), Cast.ANA, NINE)))
                .doesNotHaveDuplicates();
    }

    private static KeyFacts facts(String text, String quote) {
        return new KeyFacts(Map.of(Section.PLAN, List.of(KeyFact.told(text, quote))));
    }

    private static RecordVersion version(Content content) {
        return new RecordVersion(1, content, new RecordVersion.By.Person(Cast.ANA), NINE);
    }
}
