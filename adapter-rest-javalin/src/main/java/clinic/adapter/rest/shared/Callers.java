package clinic.adapter.rest.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import io.javalin.http.Context;
import java.util.Optional;

/** Tells who calls, by the access token. */
final class Callers {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Origins origins;

    Callers(AccessTokens tokens, Origins origins) {
        this.tokens = tokens;
        this.origins = origins;
    }

    /**
     * Who calls.
     *
     * @throws Refused 401, when a token is needed and missing, or, but from who wants in, one is sent that is not good
     */
    Caller of(Context context, Routes.Access access) {
        var origin = origins.of(context);
        var header = Optional.ofNullable(context.header("Authorization"));
        return switch (access) {
            case PROVIDER -> anonymous(origin);
            case WANTS_IN -> header.flatMap(text -> find(text, origin)).orElseGet(() -> anonymous(origin));
            case ANYONE -> header.map(text -> get(text, origin)).orElseGet(() -> anonymous(origin));
            case SIGNED_IN ->
                header.map(text -> get(text, origin))
                        .orElseThrow(() -> refused("Envie Authorization: Bearer com o token de acesso."));
        };
    }

    private static Caller anonymous(Origin origin) {
        return new Caller(new Actor.Anonymous(origin), Optional.empty());
    }

    private Caller get(String header, Origin origin) {
        return find(header, origin)
                .orElseThrow(() -> refused("O token de acesso não vale ou venceu; renove-o ou entre de novo."));
    }

    private Optional<Caller> find(String header, Origin origin) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return tokens.verify(header.substring(SCHEME.length()).strip())
                .map(bearer -> new Caller(new Actor.Person(bearer.profile(), bearer.role(), origin), bearer.signIn()));
    }

    private static Refused refused(String detail) {
        return Problems.unauthorized(detail).asRefused();
    }
}
