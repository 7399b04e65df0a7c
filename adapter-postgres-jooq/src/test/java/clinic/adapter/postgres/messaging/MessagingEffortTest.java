package clinic.adapter.postgres.messaging;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.shared.Effort;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the work of messaging stays the same however much was written. Among 20,000 messages of 2,000 contacts, and 2,000
 * events in 500 lanes after 10,000 that are done, each piece of work looks at some tens of rows, and through no table.
 */
class MessagingEffortTest {
    private static final Contact ANA = new Contact.Known(new Phone("+5511980000001"));
    private static final Paging FIRST_PAGE = new Paging(20, Optional.empty());

    private static final SequenceIds IDS = SequenceIds.from(1);

    @AutoClose
    private static final PostgresMessaging STAGE = new PostgresMessaging();

    private static final Effort EFFORT = new Effort(
            STAGE.database().unitOfWork(),
            List.of("conversations", "whatsapp_messages", "messenger_events", "pacientes"));

    @BeforeAll
    static void haveMuch() {
        STAGE.reset();
        var database = STAGE.database();
        database.run("""
            insert into conversations (id, contact, attention, memory, heard_at, last_at)
            select gen_random_uuid(), '+55119' || 80000000 + i, 'bot',
              case when i % 10 = 0 then '{"state": "menu"}' else '{}' end::jsonb,
              timestamptz '2026-11-01' + i * interval '1 minute', timestamptz '2026-11-01' + i * interval '1 minute'
            from generate_series(1, 2000) i\
            """);
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            select gen_random_uuid(), 'Ana', 'ana', 'ana', '+55119' || 80000000 + i, now(), 1
            from generate_series(1, 2000) i\
            """);
        database.run("""
            insert into whatsapp_messages (id, conversation_id, direction, kind, text, status, message_key, written_at, due_at)
            select gen_random_uuid(), c.id, 'outbound', 'text', 'text ' || n,
              case when n < 8 then 'sent' when n = 8 then 'failed' else 'pending' end,
              case when n < 8 then c.contact || '/' || n end,
              timestamptz '2026-11-01', timestamptz '2026-11-01'
            from generate_series(1, 10) n
            cross join conversations c\
            """);
        events(10_000, "done");
        events(2000, "waiting");
        database.run("analyze");
    }

    private static void events(int many, String state) {
        STAGE.database().run("""
            insert into messenger_events (id, instance, lane, event_key, at, received_at, body, state, due_at)
            select gen_random_uuid(), 'clinic', 'lane ' || i %% 500, '%2$s ' || i, timestamptz '2026-11-01' + i / 4 * interval '1 second',
              timestamptz '2026-11-01', repeat('{"a": 1} ', 40), '%2$s', timestamptz '2026-11-01'
            from generate_series(1, %1$d) i\
            """.formatted(many, state));
    }

    static Stream<Actor> staffAndSystem() {
        return Stream.of(RECEPTIONIST, Actors.ADMIN, SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("staffAndSystem")
    void listsConversations(Actor actor) {
        EFFORT.assertLittle(actor, 200, () -> STAGE.conversations().list(FIRST_PAGE));
    }

    @ParameterizedTest
    @MethodSource("staffAndSystem")
    void findsAndLocksAConversation(Actor actor) {
        EFFORT.assertLittle(actor, 10, () -> STAGE.conversations().find(ANA));
        var id = new ConversationId(SequenceIds.id(1));
        EFFORT.assertLittle(
                actor,
                20,
                () -> STAGE.conversations().save(STAGE.conversations().lock(ANA, id, NINE)));
    }

    @ParameterizedTest
    @MethodSource("staffAndSystem")
    void listsAndAddsMessages(Actor actor) {
        EFFORT.assertLittle(actor, 60, () -> STAGE.messages().list(ANA, FIRST_PAGE));
        EFFORT.assertLittle(actor, 20, () -> {
            var conversation = STAGE.conversations().find(ANA).orElseThrow().id();
            var id = new MessageId(IDS.next());
            STAGE.messages().add(Message.received(id, conversation, Message.Kind.TEXT, "oi", "A1", NINE));
        });
    }

    @Test
    void findsDialoguesThatWereLeft() {
        EFFORT.assertLittle(SYSTEM, 20, () -> STAGE.conversations().leftBefore(NINE, 5));
    }

    @Test
    void notesWhatReceiptsTell() {
        EFFORT.assertLittle(SYSTEM, 10, () -> STAGE.messages().raise("+5511980000007/3", Delivery.DELIVERED));
        EFFORT.assertLittle(SYSTEM, 10, () -> STAGE.messages().rewrite("+5511980000007/3", "text"));
        EFFORT.assertLittle(SYSTEM, 10, () -> STAGE.messages().recognise(ANA, "unknown", "none has this"));
    }

    @Test
    void takesAndTellsOfMessages() {
        EFFORT.assertLittle(
                SYSTEM,
                60,
                () -> STAGE.outgoing()
                        .take(NINE, Duration.ofMinutes(1))
                        .ifPresent(due -> STAGE.outgoing().later(due.id(), "away", NINE.plusSeconds(1))));
        EFFORT.assertLittle(
                SYSTEM,
                60,
                () -> STAGE.outgoing()
                        .take(NINE, Duration.ofMinutes(1))
                        .ifPresent(due -> STAGE.outgoing().sent(due.id(), "key", NINE)));
    }

    /** Of all that was ever written and told, what waits alone: 4,000 messages and 2,000 events. */
    @Test
    void countsWhatWaits() {
        EFFORT.assertLittle(SYSTEM, 6100, () -> STAGE.backlog().count(NINE));
    }

    @Test
    void givesOutEvents() {
        EFFORT.assertLittle(
                SYSTEM,
                60,
                () -> STAGE.inbox().next(NINE).ifPresent(event -> STAGE.inbox().done(event.id(), NINE)));
        EFFORT.assertLittle(SYSTEM, 10, () -> STAGE.inbox().done(new IncomingId(SequenceIds.id(1)), NINE));
    }

    @Test
    void seesWhenAWholeTableIsLookedThrough() {
        var unindexed = "select count(*) from whatsapp_messages where text = 'none has this'";
        var looked = EFFORT.of(
                RECEPTIONIST, () -> STAGE.database().unitOfWork().dsl().fetch(unindexed));
        assertThat(looked.tables()).isEqualTo(1);
        assertThat(looked.rows()).isGreaterThan(19_000);
    }
}
