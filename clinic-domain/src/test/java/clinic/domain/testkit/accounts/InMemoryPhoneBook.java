package clinic.domain.testkit.accounts;

import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.PhoneHolders;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds those whom {@link InMemoryProfiles} keeps, and patients, by their phone; only for the system. */
public final class InMemoryPhoneBook implements PhoneBook {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryProfiles profiles;
    private final InMemoryProfileViews views;
    private final Function<Phone, List<PhoneHolders.KnownPatient>> records;

    InMemoryPhoneBook(
            InMemoryUnitOfWork unitOfWork,
            InMemoryProfiles profiles,
            InMemoryProfileViews views,
            Function<Phone, List<PhoneHolders.KnownPatient>> records) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.views = views;
        this.records = records;
    }

    @Override
    public PhoneHolders find(Phone phone) {
        if (!(unitOfWork.actor() instanceof Actor.Automation)) return new PhoneHolders(List.of(), List.of());
        var clients = profiles.all().stream()
                .filter(profile -> profile.isReachedAt(phone))
                .sorted(Comparator.comparing(profile -> profile.id().value().toString()))
                .map(views::account)
                .toList();
        return new PhoneHolders(clients, records.apply(phone));
    }
}
