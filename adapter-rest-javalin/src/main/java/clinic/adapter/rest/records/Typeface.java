package clinic.adapter.rest.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face of DejaVu Sans, embedded into a document, and what it can write. For one document and thread. */
final class Typeface {
    private static final String PLACE = "/net/sf/jasperreports/fonts/dejavu/";

    private final PDFont font;
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    private Typeface(PDFont font, TrueTypeFont file) throws IOException {
        this.font = font;
        this.file = file;
        this.glyphs = file.getUnicodeCmapLookup();
        this.unitsPerEm = file.getUnitsPerEm();
    }

    static Typeface plain(PDDocument document) {
        return embedded(document, "DejaVuSans.ttf");
    }

    static Typeface bold(PDDocument document) {
        return embedded(document, "DejaVuSans-Bold.ttf");
    }

    private static Typeface embedded(PDDocument document, String name) {
        try (var bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(PLACE + name), name)) {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            file.setEnableGsub(false);
            return new Typeface(PDType0Font.load(document, file, true), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0;
    }

    /** How wide the text is, in points. */
    float width(String text, float size) {
        var units = text.codePoints().mapToLong(this::advance).sum();
        return units * size / unitsPerEm;
    }

    private long advance(int codePoint) {
        try {
            return file.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the font is in memory", impossible);
        }
    }
}
