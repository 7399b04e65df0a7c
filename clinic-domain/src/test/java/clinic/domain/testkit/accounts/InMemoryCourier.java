package clinic.domain.testkit.accounts;

import clinic.domain.accounts.CodeCourier;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Remembers which codes it brought to whom. Thread-safe by its unit of work. */
public final class InMemoryCourier implements CodeCourier {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(Phone phone, SignInCode code) {}

    public InMemoryCourier(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void send(Phone phone, String code) {
        var letter = new Letter(phone, new SignInCode(code));
        unitOfWork.change(() -> letters.add(letter), () -> letters.remove(letter));
    }

    /** What this phone got, oldest first. */
    public List<SignInCode> sentTo(Phone phone) {
        return letters.stream()
                .filter(letter -> letter.phone().equals(phone))
                .map(Letter::code)
                .toList();
    }
}
