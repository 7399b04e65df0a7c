package clinic.domain.messaging.dialogue;

import java.time.ZoneId;

/**
 * What the dialogue knows of its clinic.
 *
 * @param zone in which days and hours are spoken of
 * @param noticeVersion the version of the privacy notice that new contacts are shown
 */
public record Setting(String clinicName, ZoneId zone, String noticeVersion) {}
