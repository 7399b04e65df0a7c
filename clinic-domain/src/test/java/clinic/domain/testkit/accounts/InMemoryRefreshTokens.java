package clinic.domain.testkit.accounts;

import clinic.domain.accounts.RefreshToken;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInId;
import clinic.domain.accounts.TokenHash;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps refresh tokens in memory. Thread-safe by its unit of work. */
public final class InMemoryRefreshTokens implements RefreshTokens {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<TokenHash, RefreshToken> tokens = new HashMap<>();

    public InMemoryRefreshTokens(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(RefreshToken token) {
        remove(old -> old.profile().equals(token.profile()) && old.isExpired(token.issuedAt()));
        unitOfWork.change(() -> tokens.put(token.hash(), token), () -> tokens.remove(token.hash()));
    }

    @Override
    public Optional<RefreshToken> find(TokenHash hash) {
        unitOfWork.actor();
        return Optional.ofNullable(tokens.get(hash));
    }

    @Override
    public Spending spend(TokenHash hash, Instant now) {
        var found = find(hash).filter(token -> token.spentAt().isEmpty());
        if (found.isEmpty()) return Spending.NOT_THERE_TO_SPEND;
        var token = found.get();
        var spent = new RefreshToken(
                hash, token.signIn(), token.profile(), token.issuedAt(), token.expiresAt(), Optional.of(now));
        unitOfWork.change(() -> tokens.put(hash, spent), () -> tokens.put(hash, token));
        return Spending.SPENT;
    }

    @Override
    public void end(SignInId signIn) {
        remove(token -> token.signIn().equals(signIn));
    }

    @Override
    public void endAll(ProfileId profile) {
        remove(token -> token.profile().equals(profile));
    }

    private void remove(Predicate<RefreshToken> which) {
        for (var token : tokens.values().stream().filter(which).toList()) {
            unitOfWork.change(() -> tokens.remove(token.hash()), () -> tokens.put(token.hash(), token));
        }
        unitOfWork.actor();
    }
}
