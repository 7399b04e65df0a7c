package clinic.application.messaging;

import clinic.domain.messaging.dialogue.Announcement;
import clinic.domain.messaging.dialogue.Announcements;

/** Announcements in few words. */
record PlainAnnouncements() implements Announcements {
    @Override
    public String text(Announcement announcement) {
        return announcement.what() + " " + announcement.patient() + " " + announcement.start();
    }

    @Override
    public String code(String clinicName, String code) {
        return code;
    }

    @Override
    public String deleted() {
        return "(deleted)";
    }
}
