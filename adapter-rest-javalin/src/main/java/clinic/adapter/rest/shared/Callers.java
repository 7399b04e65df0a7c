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
     * @throws Refused 401, when a token is needed and missing, or one is sent that is not good
     */
    Caller of(Context context, Routes.Access access) {
        var origin = origins.of(context);
        var header = Optional.ofNullable(context.header("Authorization"));
        if (header.isEmpty() || access == Routes.Access.PROVIDER) {
            return switch (access) {
                case ANYONE, PROVIDER -> new Caller(new Actor.Anonymous(origin), Optional.empty());
                case SIGNED_IN ->
                    throw Problems.unauthorized("Envie Authorization: Bearer com o token de acesso.")
                            .asRefused();
            };
        }
        return signedIn(header.get(), origin);
    }

    private Caller signedIn(String header, Origin origin) {
        if (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            var bearer = tokens.verify(header.substring(SCHEME.length()).strip());
            if (bearer.isPresent()) {
                var person =
                        new Actor.Person(bearer.get().profile(), bearer.get().role(), origin);
                return new Caller(person, bearer.get().signIn());
            }
        }
        throw Problems.unauthorized("O token de acesso não vale ou venceu; renove-o ou entre de novo.")
                .asRefused();
    }
}
