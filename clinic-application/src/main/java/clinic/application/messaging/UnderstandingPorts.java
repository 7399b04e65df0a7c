package clinic.application.messaging;

import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Assistant;
import clinic.domain.messaging.Dictations;
import clinic.domain.messaging.Hearing;
import clinic.domain.messaging.Leaflet;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings;
import clinic.domain.messaging.MessengerMedia;
import clinic.domain.messaging.Recordings;
import clinic.domain.messaging.dialogue.DictationWording;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.Transmissions;
import java.util.function.Supplier;

/**
 * What messaging needs to understand what the menu does not.
 *
 * @param leaflet what the clinic tells everybody, as it is now
 */
public record UnderstandingPorts(
        Meanings meanings,
        MeaningLeases leases,
        MessengerMedia media,
        Hearing hearing,
        Assistant assistant,
        Dictations dictations,
        Recordings recordings,
        DictationWording dictationWording,
        AiOffers offers,
        Consents consents,
        Transmissions transmissions,
        Supplier<Leaflet> leaflet) {}
