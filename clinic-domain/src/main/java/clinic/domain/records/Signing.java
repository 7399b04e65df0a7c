package clinic.domain.records;

import java.util.List;

/** What comes of signing a record. */
public sealed interface Signing {
    record Done(AudioRecord record) implements Signing {}

    /** These are neither found in what was said nor accepted. */
    record UnsupportedFacts(List<KeyFact> facts) implements Signing {
        public UnsupportedFacts {
            facts = List.copyOf(facts);
        }
    }

    /** It says nothing. */
    record NothingToSign() implements Signing {}

    /** A model is at it, or will be. */
    record StillProcessing() implements Signing {}

    record AlreadySigned() implements Signing {}

    record NotAuthor() implements Signing {}
}
