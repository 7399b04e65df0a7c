package clinic.application.messaging;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmissions;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What patients have agreed to, and what was sent of them. */
final class Agreements implements Consents, Transmissions {
    private final InMemoryUnitOfWork unitOfWork;
    private final SequenceIds ids = SequenceIds.from(40_000);
    private final List<Consent> consents = new ArrayList<>();
    private final List<Transmission> sent = new ArrayList<>();

    Agreements(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void agrees(PatientId patient) {
        consents.add(new Consent(
                new ConsentId(ids.next()),
                DataSubject.of(patient),
                Purpose.AI,
                "1",
                "M1",
                Optional.empty(),
                Moments.NINE,
                Optional.empty()));
    }

    void refuses(PatientId patient) {
        consents.replaceAll(
                consent -> consent.subject().equals(DataSubject.of(patient)) ? withdrawn(consent) : consent);
    }

    private static Consent withdrawn(Consent one) {
        return new Consent(
                one.id(),
                one.subject(),
                one.purpose(),
                one.version(),
                one.proof(),
                one.keptBy(),
                one.givenAt(),
                Optional.of(Moments.NINE));
    }

    List<Transmission> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Consent give(Consent consent) {
        unitOfWork.change(() -> consents.add(consent), consents::removeLast);
        return consent;
    }

    @Override
    public Optional<Consent> withdraw(DataSubject subject, ConsentId id, Instant now) {
        consents.replaceAll(consent -> consent.id().equals(id) ? withdrawn(consent) : consent);
        return consents.stream().filter(consent -> consent.id().equals(id)).findFirst();
    }

    @Override
    public List<Consent> list(DataSubject subject) {
        return consents.stream()
                .filter(consent -> consent.subject().equals(subject))
                .toList();
    }

    @Override
    public boolean isGiven(DataSubject subject, Purpose purpose) {
        unitOfWork.actor();
        return list(subject).stream().anyMatch(consent -> consent.purpose() == purpose && consent.isGiven());
    }

    @Override
    public void add(Transmission transmission) {
        unitOfWork.change(() -> sent.add(transmission), sent::removeLast);
    }

    @Override
    public List<Transmission> list(UUID about) {
        return sent.stream().filter(one -> one.about().equals(about)).toList();
    }
}
