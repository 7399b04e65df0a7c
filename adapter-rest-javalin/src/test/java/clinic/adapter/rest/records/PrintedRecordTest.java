package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.PrintableRecord.HEAD;
import static clinic.adapter.rest.records.PrintableRecord.draft;
import static clinic.adapter.rest.records.PrintableRecord.signed;
import static clinic.adapter.rest.records.PrintableRecord.usual;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.Content;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordView;
import clinic.domain.testkit.shared.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedRecordTest {
    @Test
    void saysWhoWhomWhenWhatAndBySignature() throws IOException {
        var text = text(signed(usual()));
        assertThat(text)
                .contains("Clínica São João", "Rua das Acácias, 120 – São Paulo/SP")
                .contains("Paciente: Mariana Souza Lima", "Dra. Helena Prado – CRM-SP 123456")
                .contains("24/11/2026 às 09:00 (-03:00)", "1 min 35 s")
                .contains("Dermatite de contato provável", "coçando há três semanas")
                .contains("Queixa principal", "• Coceira no braço", "Na transcrição: “está coçando há três semanas”")
                .contains("Sem apoio na transcrição; aceito pelo profissional.")
                .contains("gpt-4o-transcribe, gpt-4.1-mini")
                .contains("Adendo de 24/11/2026 às 11:00", "Paciente ligou: melhorou.")
                .containsPattern("melhorou\\.\\s+Dra\\. Helena Prado – CRM-SP 123456")
                .containsPattern("Alta da fisioterapia\\.\\s+Bruno Braga – CREFITO 3-98765")
                .contains("Assinado por Dra. Helena Prado", PrintableRecord.HASH, "Página 1 de ")
                .doesNotContain("RASCUNHO");
    }

    @Test
    void saysOnEachSheetThatADraftIsNotSigned() throws IOException {
        var view = draft(new Content(Optional.of("Palavra. ".repeat(3_000)), Optional.empty(), KeyFacts.none()));
        try (var document = printed(view)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("RASCUNHO – NÃO ASSINADO")
                        .contains("Página " + page + " de " + document.getNumberOfPages())
                        .doesNotContain("Assinado por");
            }
        }
    }

    @Test
    void isTheSameEachTime() {
        assertThat(PrintedRecord.of(signed(usual()), HEAD)).isEqualTo(PrintedRecord.of(signed(usual()), HEAD));
        assertThat(PrintedRecord.of(draft(usual()), HEAD)).isEqualTo(PrintedRecord.of(draft(usual()), HEAD));
    }

    @Test
    void printsTheLongestText() throws IOException {
        var text = "Ação não é coração. ".repeat(Content.LONGEST / 20);
        try (var document = printed(draft(new Content(Optional.of(text), Optional.empty(), KeyFacts.none())))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(30);
            assertThat(new PDFTextStripper().getText(document).split("coração", -1))
                    .hasSize(10_001);
        }
    }

    @Test
    void isNotBrokenByAnyCharacter() {
        Seeds.forEach(40, chance -> {
            var text = new StringBuilder("a");
            for (var left = chance.nextInt(400); left > 0; left--) {
                var wild = chance.nextInt(3) == 0 ? 0x110000 : 0x300;
                text.appendCodePoint(chance.nextInt(wild));
                if (chance.nextInt(20) == 0) text.append((char) (0xD800 + chance.nextInt(0x800)));
            }
            var content = new Content(Optional.of(text.toString()), Optional.of("👩‍⚕️ 😀 🇧🇷"), KeyFacts.none());
            assertThat(PrintedRecord.of(draft(content), HEAD)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static String text(RecordView view) throws IOException {
        try (var document = printed(view)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDDocument printed(RecordView view) throws IOException {
        return Loader.loadPDF(PrintedRecord.of(view, HEAD));
    }
}
