package clinic.domain.messaging.dialogue;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The clinic's Brazilian Portuguese, for what it writes without being asked. */
public final class PortugueseAnnouncements implements Announcements {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy 'às' HH:mm", Locale.forLanguageTag("pt-BR"));
    private static final Pattern MARKS = Pattern.compile("[*_~`\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_NAME = 80;

    /** It knows nothing but the language. */
    public PortugueseAnnouncements() {}

    @Override
    public String text(Announcement announcement) {
        return "Olá, " + said(announcement.patient()) + "! " + head(announcement) + "\n\n"
                + "*" + said(announcement.procedure()) + "*\n"
                + "com " + said(announcement.professional()) + "\n"
                + WHEN.format(announcement.start()) + "\n\n"
                + end(announcement.what());
    }

    private static String head(Announcement announcement) {
        var clinic = said(announcement.clinicName());
        return switch (announcement.what()) {
            case BOOKED -> "Seu horário na *" + clinic + "* está marcado:";
            case MOVED -> "Seu horário na *" + clinic + "* mudou. O novo é:";
            case CANCELLED -> "Este horário na *" + clinic + "* foi cancelado:";
        };
    }

    private static String end(Announcement.What what) {
        return switch (what) {
            case BOOKED, MOVED ->
                "Para mudar, escreva *remarcar*; para desmarcar, *cancelar*. Para não receber avisos, *PARAR*.";
            case CANCELLED -> "Para marcar outro, escreva *agendar*. Para não receber avisos, *PARAR*.";
        };
    }

    @Override
    public String code(String clinicName, String code) {
        return "*" + code + "* é o seu código para entrar na *" + said(clinicName)
                + "*. Vale por dez minutos. Não o passe a ninguém: a clínica nunca pede este código.";
    }

    @Override
    public String deleted() {
        return "(mensagem apagada por quem a escreveu)";
    }

    /** A name as one plain line, so that it cannot be taken for ours. */
    private static String said(String name) {
        var plain = MARKS.matcher(name).replaceAll(" ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
