package clinic.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.messaging.InMemoryMessenger.Sent;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stays true of conversations whatever people say and whatever fails. */
class StormTest {
    private static final int CASES = 60;
    private static final int STEPS = 400;
    private static final int MOST_TRIES = 7;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<String> ABOUT_MESSAGES = Set.of("PARAR", "voltar a receber");

    @Test
    void answersEachMessageOnceSendsInOrderAndPromisesNothingThatIsNotSo() {
        Seeds.forEach(CASES, StormTest::check);
    }

    private static void check(Random random) {
        var storm = new Storm(random);
        storm.blow(STEPS);
        storm.calm();
        assertNothingIsLost(storm);
        for (var contact : Storm.CONTACTS) {
            assertAnswered(storm, contact);
            assertSent(storm, contact);
        }
        assertThat(promised(storm)).isEqualTo(storm.booked);
    }

    /** Each message is in its history, once. */
    private static void assertNothingIsLost(Storm storm) {
        var kept = new ArrayList<String>();
        for (var contact : Storm.CONTACTS) {
            storm.telephone.history(contact).stream()
                    .filter(message -> message.way() instanceof Way.Inbound)
                    .forEach(message -> kept.add(message.key().orElseThrow()));
        }
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(kept).containsAll(storm.told.keySet());
    }

    /** Whatever was to be answered has its answer right behind it, and nothing else has one. */
    private static void assertAnswered(Storm storm, Contact contact) {
        var history = storm.telephone.history(contact);
        var heardAt = heardAt(storm, contact);
        var handedOverAt = new ArrayList<Instant>();
        var answers = 0;
        for (var place = 0; place < history.size(); place++) {
            var message = history.get(place);
            if (!(message.way() instanceof Way.Inbound)) continue;
            var key = message.key().orElseThrow();
            var now = heardAt.removeFirst();
            var answer =
                    place + 1 == history.size() ? "" : history.get(place + 1).text();
            var isAnswered = answer.startsWith("[" + key + "] ");
            assertThat(isAnswered)
                    .as("%s of %s: %s", key, contact.key(), answer)
                    .isEqualTo(isToAnswer(storm, key, isAnswered, handedOverAt, now));
            if (isAnswered) answers++;
            if (isAnswered && answer.contains("HandedOver")) handedOverAt.add(now);
        }
        assertThat(history.stream().filter(message -> message.text().startsWith("[")))
                .hasSize(answers);
    }

    private static boolean isToAnswer(
            Storm storm, String key, boolean isAnswered, List<Instant> handedOverAt, Instant now) {
        var told = storm.told.get(key);
        if (told == null) throw new AssertionError("nobody wrote " + key);
        if (told.at().isBefore(storm.received.getOrDefault(key, Instant.MIN).minus(HOUR))) return false;
        if (!isSilent(storm, told.from(), handedOverAt, now)) return true;
        // one that failed for the last time may have been put aside, or another worker was faster: both are right
        var mayBeAside = storm.failures.getOrDefault(key, 0) >= MOST_TRIES;
        return ABOUT_MESSAGES.contains(told.text()) && (isAnswered || !mayBeAside);
    }

    /** Whether, at this moment, it was handed over, or staff had it, for less than twelve hours. */
    private static boolean isSilent(Storm storm, Contact contact, List<Instant> handedOverAt, Instant now) {
        var since = handedOverAt.isEmpty() ? Optional.<Instant>empty() : Optional.of(handedOverAt.getLast());
        for (var step : storm.steps) {
            if (!step.contact().equals(contact) || step.at().isAfter(now)) continue;
            if (since.filter(step.at()::isBefore).isPresent()) continue;
            since = step.wish() == TakeOver.Wish.TAKE_OVER ? Optional.of(step.at()) : Optional.empty();
        }
        return since.filter(from -> now.isBefore(from.plus(Attention.LONGEST))).isPresent();
    }

    /** When each of the contact's messages was heard, in the order of its history. */
    private static List<Instant> heardAt(Storm storm, Contact contact) {
        var id = storm.telephone
                .find(contact)
                .map(conversation -> conversation.id().value());
        return new ArrayList<>(storm.telephone.auditTrail.lines().stream()
                .filter(line -> line.action().equals("message.receive")
                        && line.subject().equals(id))
                .map(AuditLine::at)
                .toList());
    }

    /** Nothing waits any more, nothing went out twice, and what went out did in its order. */
    private static void assertSent(Storm storm, Contact contact) {
        var sent = storm.telephone.messenger.sent().stream()
                .filter(one -> one.to().equals(contact))
                .map(Sent::text)
                .toList();
        assertThat(sent).doesNotHaveDuplicates();
        var written = storm.telephone.history(contact).stream()
                .filter(message -> message.way() instanceof Way.Outbound)
                .toList();
        var texts = written.stream().map(Message::text).toList();
        assertThat(texts).doesNotHaveDuplicates().containsAll(sent);
        assertThat(texts.stream().filter(new HashSet<>(sent)::contains).toList())
                .isEqualTo(sent);
        for (var message : written) {
            assertThat(delivery(message)).isNotEqualTo(Delivery.PENDING);
            if (!sent.contains(message.text())) assertThat(delivery(message)).isEqualTo(Delivery.FAILED);
        }
    }

    private static Delivery delivery(Message message) {
        return switch (message.way()) {
            case Way.Inbound inbound -> Delivery.READ;
            case Way.Outbound outbound -> outbound.delivery();
        };
    }

    /** What the bot said that it had booked, by the message that it answered. */
    private static Map<String, Instant> promised(Storm storm) {
        var promised = new HashMap<String, Instant>();
        for (var contact : Storm.CONTACTS) {
            for (var message : storm.telephone.history(contact)) {
                var parts = message.text().split(" ", -1);
                if (parts.length < 3 || !parts[1].equals("Booked")) continue;
                var start = LocalDateTime.parse(parts[2]).atZone(Moments.ZONE).toInstant();
                promised.put(parts[0].substring(1, parts[0].length() - 1), start);
            }
        }
        return promised;
    }
}
