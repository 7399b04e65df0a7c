package clinic.bootstrap;

import clinic.bootstrap.demo.DemoData;
import clinic.bootstrap.settings.Settings;

/** What a newcomer reads when the server is up: where to look, and how to get in. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings, int port) {
        var address = settings.publicUrl()
                .map(Object::toString)
                .map(url -> url.replaceFirst("/+$", ""))
                .orElse("http://localhost:" + port);
        var basics = """

            A clínica está no ar: %1$s
              API, para ler e experimentar   %1$s/docs
              pronta para atender?           %1$s/health/ready
              medidas (Prometheus)           %1$s/metrics
            """.formatted(address);
        var whatsApp = settings.demo() && settings.whatsApp().isEmpty() ? sandbox(address) : "";
        var ai = settings.demo() && settings.ai().isEmpty() ? dictation(address) : "";
        return basics + (settings.demo() ? demo() : "") + whatsApp + ai + "Para parar: Ctrl-C.\n";
    }

    private static String demo() {
        return """
            Dados de demonstração. Todos entram com a senha %s:
              admin@demo.clinic       administração
              recepcao@demo.clinic    recepção
              ana@demo.clinic         profissional (também bruno@demo.clinic e carla@demo.clinic)
              paciente@demo.clinic    paciente
            """.formatted(DemoData.PASSWORD);
    }

    private static String dictation(String address) {
        return """
            A transcrição também: diga em %s/sandbox/openai/ o que o próximo áudio traz.
            """.formatted(address);
    }

    private static String sandbox(String address) {
        return """
            O WhatsApp é de demonstração: escreva como paciente em %s/sandbox/ (por exemplo: agendar).
            """.formatted(address);
    }
}
