package clinic.domain.testkit.messaging;

import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Echoes;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Lines;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.messaging.Outgoing;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All stores of messaging in memory, which know of each other. Thread-safe by their unit of work. */
public final class InMemoryMessaging implements MessagingStage {
    private final Map<Phone, TreeSet<String>> names = new HashMap<>();
    private final SequenceIds ids = SequenceIds.from(600_000);
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryInbox inbox;
    private final InMemoryConversations conversations;
    private final InMemoryMessages messages;
    private final InMemoryOutgoing outgoing;
    private final MessagingBacklog backlog;
    private final InMemoryLines lines;
    private final InMemoryEchoes echoes;
    private final InMemoryMeanings meanings;
    private final InMemoryAiOffers aiOffers;
    private final InMemoryHiddenContacts hiddenContacts;

    public InMemoryMessaging(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        var posts = new Posts(unitOfWork);
        inbox = new InMemoryInbox(unitOfWork);
        hiddenContacts = new InMemoryHiddenContacts(unitOfWork);
        conversations = new InMemoryConversations(unitOfWork, posts, hiddenContacts::find, this::namesOf);
        messages = new InMemoryMessages(unitOfWork, conversations, posts);
        outgoing = new InMemoryOutgoing(unitOfWork, conversations, posts);
        backlog = new InMemoryMessagingBacklog(unitOfWork, posts, inbox, conversations);
        lines = new InMemoryLines(unitOfWork);
        echoes = new InMemoryEchoes(unitOfWork, inbox, messages);
        meanings = new InMemoryMeanings(unitOfWork, inbox);
        aiOffers = new InMemoryAiOffers(unitOfWork);
    }

    @Override
    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Outgoing outgoing() {
        return outgoing;
    }

    @Override
    public MessagingBacklog backlog() {
        return backlog;
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public Echoes echoes() {
        return echoes;
    }

    @Override
    public Meanings meanings() {
        return meanings;
    }

    @Override
    public MeaningLeases leases() {
        return meanings;
    }

    @Override
    public AiOffers aiOffers() {
        return aiOffers;
    }

    @Override
    public InMemoryHiddenContacts hiddenContacts() {
        return hiddenContacts;
    }

    @Override
    public PatientId isPatient(String name, Phone phone) {
        names.computeIfAbsent(phone, first -> new TreeSet<>()).add(name);
        return new PatientId(ids.next());
    }

    private List<String> namesOf(Phone phone) {
        return List.copyOf(names.getOrDefault(phone, new TreeSet<>()));
    }
}
