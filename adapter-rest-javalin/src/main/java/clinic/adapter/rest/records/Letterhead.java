package clinic.adapter.rest.records;

import java.util.Optional;

/** What stands at the head of what the clinic prints. */
public record Letterhead(String name, Optional<String> address) {}
