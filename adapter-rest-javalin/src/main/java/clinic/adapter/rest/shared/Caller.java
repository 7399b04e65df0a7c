package clinic.adapter.rest.shared;

import clinic.domain.shared.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sent a request.
 *
 * @param signIn the sign-in that the access token comes from
 */
record Caller(Actor actor, Optional<UUID> signIn) {}
