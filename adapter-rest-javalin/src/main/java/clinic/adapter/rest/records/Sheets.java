package clinic.adapter.rest.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Sheets of A4 that are written from top to bottom, as many as it takes. For one document and thread. */
final class Sheets implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final float FOOT = 34;
    private static final float LINE = 1.35f;
    private static final float SMALL = 7.5f;

    /** How long the mark across a sheet is. */
    private static final float MARK = 760;

    private final PDDocument document;
    private final Typeface plain;
    private final Typeface bold;
    private final Optional<String> mark;
    private final List<PDPage> pages = new ArrayList<>();
    private Optional<PDPageContentStream> stream = Optional.empty();
    private float height;

    /** @param mark stands across each sheet, behind the text */
    Sheets(PDDocument document, Optional<String> mark) {
        this.document = document;
        this.mark = mark;
        this.plain = Typeface.plain(document);
        this.bold = Typeface.bold(document);
    }

    void bold(String text, float size) throws IOException {
        write(text, bold, size, 0);
    }

    void plain(String text, float size, float indent) throws IOException {
        write(text, plain, size, indent);
    }

    private void write(String text, Typeface face, float size, float indent) throws IOException {
        var width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        var printable = PrintedText.printable(text, face::has);
        for (var line : PrintedText.lines(printable, width, part -> face.width(part, size))) {
            var page = room(size * LINE);
            height -= size * LINE;
            if (!line.isEmpty()) put(page, line, face, size, MARGIN + indent, height);
        }
    }

    void gap(float points) {
        height -= points;
    }

    void rule() throws IOException {
        var page = room(8);
        height -= 6;
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN, height);
        page.lineTo(PDRectangle.A4.getWidth() - MARGIN, height);
        page.stroke();
    }

    /** Keeps what follows together: begins a new sheet where less than this is left. */
    void need(float points) throws IOException {
        room(points);
    }

    private PDPageContentStream room(float points) throws IOException {
        if (stream.isPresent() && height - points >= MARGIN) return stream.get();
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        height = PDRectangle.A4.getHeight() - MARGIN;
        var opened = new PDPageContentStream(document, page);
        stream = Optional.of(opened);
        if (mark.isPresent()) across(opened, mark.get());
        return opened;
    }

    private static void put(PDPageContentStream page, String line, Typeface face, float size, float x, float y)
            throws IOException {
        page.beginText();
        page.setFont(face.font(), size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    /** Writes this and the number of the sheet at each foot. */
    void finish(String foot) throws IOException {
        close();
        for (var index = 0; index < pages.size(); index++) {
            try (var page = new PDPageContentStream(document, pages.get(index), AppendMode.APPEND, true, true)) {
                var number = "Página " + (index + 1) + " de " + pages.size();
                var right = PDRectangle.A4.getWidth() - MARGIN - plain.width(number, SMALL);
                put(page, foot, plain, SMALL, MARGIN, FOOT);
                put(page, number, plain, SMALL, right, FOOT);
            }
        }
    }

    private void across(PDPageContentStream page, String words) throws IOException {
        var size = MARK / bold.width(words, 1);
        var turn = Math.atan2(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        var left = (float) (PDRectangle.A4.getWidth() - MARK * Math.cos(turn)) / 2;
        var low = (float) (PDRectangle.A4.getHeight() - MARK * Math.sin(turn)) / 2;
        page.saveGraphicsState();
        page.setNonStrokingColor(0.92f);
        page.beginText();
        page.setFont(bold.font(), size);
        page.setTextMatrix(Matrix.getRotateInstance(turn, left, low));
        page.showText(words);
        page.endText();
        page.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        if (stream.isPresent()) stream.get().close();
        stream = Optional.empty();
    }
}
