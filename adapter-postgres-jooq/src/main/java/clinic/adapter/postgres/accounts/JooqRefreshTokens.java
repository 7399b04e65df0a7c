package clinic.adapter.postgres.accounts;

import static clinic.adapter.postgres.generated.Tables.REFRESH_TOKENS;

import clinic.adapter.postgres.generated.tables.records.RefreshTokensRecord;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.accounts.RefreshToken;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInId;
import clinic.domain.accounts.TokenHash;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps the hashes of refresh tokens in {@code refresh_tokens}. */
public final class JooqRefreshTokens implements RefreshTokens {
    private static final HexFormat HEX = HexFormat.of();

    private final PostgresUnitOfWork unitOfWork;

    public JooqRefreshTokens(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(RefreshToken token) {
        dsl().deleteFrom(REFRESH_TOKENS)
                .where(REFRESH_TOKENS.PROFILE_ID.eq(token.profile().value()))
                .and(REFRESH_TOKENS.EXPIRES_AT.le(token.issuedAt()))
                .execute();
        var row = new RefreshTokensRecord();
        row.setTokenHash(bytes(token.hash()));
        row.setFamilyId(token.signIn().value());
        row.setProfileId(token.profile().value());
        row.setIssuedAt(token.issuedAt());
        row.setExpiresAt(token.expiresAt());
        row.setSpentAt(token.spentAt().orElse(null));
        dsl().insertInto(REFRESH_TOKENS).set(row).execute();
    }

    @Override
    public Optional<RefreshToken> find(TokenHash hash) {
        return dsl().selectFrom(REFRESH_TOKENS)
                .where(REFRESH_TOKENS.TOKEN_HASH.eq(bytes(hash)))
                .fetchOptional(JooqRefreshTokens::token);
    }

    @Override
    public Spending spend(TokenHash hash, Instant now) {
        var rows = dsl().update(REFRESH_TOKENS)
                .set(REFRESH_TOKENS.SPENT_AT, now)
                .where(REFRESH_TOKENS.TOKEN_HASH.eq(bytes(hash)))
                .and(REFRESH_TOKENS.SPENT_AT.isNull())
                .execute();
        return rows == 1 ? Spending.SPENT : Spending.NOT_THERE_TO_SPEND;
    }

    @Override
    public void end(SignInId signIn) {
        dsl().deleteFrom(REFRESH_TOKENS)
                .where(REFRESH_TOKENS.FAMILY_ID.eq(signIn.value()))
                .execute();
    }

    @Override
    public void endAll(ProfileId profile) {
        dsl().execute("select end_sign_ins(?)", profile.value());
    }

    private DSLContext dsl() {
        return unitOfWork.dsl();
    }

    private static byte[] bytes(TokenHash hash) {
        return HEX.parseHex(hash.hex());
    }

    private static RefreshToken token(RefreshTokensRecord row) {
        return new RefreshToken(
                new TokenHash(HEX.formatHex(row.getTokenHash())),
                new SignInId(row.getFamilyId()),
                new ProfileId(row.getProfileId()),
                row.getIssuedAt(),
                row.getExpiresAt(),
                Optional.ofNullable(row.getSpentAt()));
    }
}
