package clinic.adapter.rest.records;

import clinic.domain.records.Audio;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordView;
import clinic.domain.records.Section;
import clinic.domain.records.Signature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A record as it is printed: a PDF of A4 sheets. A signed record is printed in the same bytes each time, as long as nothing is
 * added to it; one that is not signed says so across each sheet.
 */
final class PrintedRecord {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'às' HH:mm (xxx)", Locale.of("pt", "BR"));
    private static final String DRAFT = "RASCUNHO – NÃO ASSINADO";
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final float HEADING = 11;

    private final RecordView view;
    private final Sheets sheets;

    private PrintedRecord(RecordView view, Sheets sheets) {
        this.view = view;
        this.sheets = sheets;
    }

    static byte[] of(RecordView view, Letterhead head) {
        try (var document = new PDDocument()) {
            describe(document, view);
            var draft = Optional.of(DRAFT).filter(mark -> view.record().isOpen());
            try (var sheets = new Sheets(document, draft)) {
                new PrintedRecord(view, sheets).write(head);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("written to memory", impossible);
        }
    }

    /** With nothing in it that differs from one time to the next. */
    private static void describe(PDDocument document, RecordView view) {
        var record = view.record();
        var since = record.signature().map(Signature::at).orElse(record.createdAt());
        document.setDocumentId(record.id().value().getLeastSignificantBits() ^ record.version());
        document.getDocumentCatalog().setLanguage("pt-BR");
        var about = document.getDocumentInformation();
        about.setTitle("Registro " + record.id().value());
        about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(since, view.zone())));
    }

    private void write(Letterhead head) throws IOException {
        sheets.bold(head.name(), 14);
        if (head.address().isPresent()) sheets.plain(head.address().get(), SMALL, 0);
        sheets.rule();
        sheets.gap(8);
        sheets.bold("Prontuário – registro de atendimento", 13);
        if (view.record().isOpen()) sheets.bold(DRAFT, HEADING);
        sheets.gap(4);
        about();
        var content = view.record().content();
        text("Resumo", content.summary());
        facts();
        text("Transcrição", content.transcription());
        models();
        for (var added : view.addenda()) added(added);
        signature();
        sheets.finish("Registro " + view.record().id().value() + (view.record().isOpen() ? " – " + DRAFT : ""));
    }

    private void about() throws IOException {
        var record = view.record();
        sheets.plain("Paciente: " + view.patientName(), TEXT, 0);
        sheets.plain("Profissional: " + author(), TEXT, 0);
        sheets.plain("Registrado em " + moment(record.createdAt()) + ", " + RecordWords.origin(record), TEXT, 0);
        if (record.audio().isPresent()) sheets.plain(sound(record.audio().get()), SMALL, 0);
    }

    private String author() {
        return named(view.authorName(), view.registration());
    }

    private static String named(String name, Optional<String> registration) {
        return name + registration.map(number -> " – " + number).orElse("");
    }

    private static String sound(Audio audio) {
        var lasts = audio.duration()
                .map(length -> "%d min %02d s, ".formatted(length.toMinutes(), length.toSecondsPart()))
                .orElse("");
        return "Áudio: " + lasts + audio.bytes() + " bytes, SHA-256 " + audio.sha256();
    }

    private void heading(String words) throws IOException {
        sheets.gap(10);
        sheets.need(4 * TEXT);
        sheets.bold(words, HEADING);
    }

    private void text(String heading, Optional<String> text) throws IOException {
        if (text.isEmpty()) return;
        heading(heading);
        sheets.plain(text.get(), TEXT, 0);
    }

    private void facts() throws IOException {
        var facts = view.record().content().facts();
        if (facts.all().findAny().isEmpty()) return;
        heading("Fatos principais");
        for (var section : Section.values()) {
            if (facts.of(section).isEmpty()) continue;
            sheets.gap(3);
            sheets.need(3 * TEXT);
            sheets.bold(RecordWords.of(section), TEXT);
            for (var fact : facts.of(section)) fact(fact);
        }
    }

    private void fact(KeyFact fact) throws IOException {
        sheets.plain("• " + fact.text(), TEXT, 8);
        if (fact.supported()) {
            sheets.plain("Na transcrição: “" + fact.quote() + "”", SMALL, 18);
        } else if (fact.accepted()) {
            sheets.plain("Sem apoio na transcrição; aceito pelo profissional.", SMALL, 18);
        } else {
            sheets.plain("Sem apoio na transcrição; ainda não conferido pelo profissional.", SMALL, 18);
        }
    }

    private void models() throws IOException {
        heading("Uso de inteligência artificial");
        var models = view.record().model();
        if (models.isEmpty()) {
            sheets.plain("Nenhum modelo de inteligência artificial foi usado neste registro.", SMALL, 0);
            return;
        }
        sheets.plain(
                "Modelos usados como apoio: " + models.get()
                        + ". O conteúdo é conferido pelo profissional, que responde"
                        + " por ele (Resolução CFM 2.454/2026).",
                SMALL,
                0);
    }

    private void added(RecordView.Added added) throws IOException {
        heading("Adendo de " + moment(added.addendum().at()));
        sheets.plain(added.addendum().text(), TEXT, 0);
        if (added.writer().isPresent()) {
            sheets.plain(named(added.writer().get(), added.registration()), SMALL, 0);
        }
    }

    private void signature() throws IOException {
        sheets.gap(8);
        sheets.need(6 * TEXT);
        sheets.rule();
        sheets.gap(4);
        var signature = view.record().signature();
        if (signature.isEmpty()) {
            sheets.bold(DRAFT, HEADING);
            sheets.plain("Este registro não foi assinado e pode ainda mudar.", TEXT, 0);
            return;
        }
        var signed = signature.get();
        sheets.bold("Assinado por " + view.signer().orElse(view.authorName()), TEXT);
        sheets.plain(view.registration().map(number -> number + ", em ").orElse("Em ") + moment(signed.at()), TEXT, 0);
        sheets.plain("SHA-256 do conteúdo, do áudio e das versões: " + signed.hash(), SMALL, 0);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(view.zone()));
    }
}
