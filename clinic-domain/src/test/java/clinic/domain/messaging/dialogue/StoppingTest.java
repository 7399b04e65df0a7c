package clinic.domain.messaging.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask for no more messages in their own words; whoever does not is told no less. */
class StoppingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quero parar de receber mensagens",
                "Por favor, parem de me mandar mensagens",
                "pare de me enviar mensagens!",
                "parem de enviar mensagem no meu celular",
                "Podem parar de me mandar msgs?",
                "deixem de me mandar propaganda",
                "Chega de mensagens",
                "chega de lembretes por favor",
                "Não quero mais receber as mensagens de vocês",
                "eu não quero receber mais avisos",
                "não quero receber essas mensagens",
                "Não quero que vocês me mandem mensagens",
                "não desejo receber mensagens",
                "Não me mandem mais mensagens.",
                "não me envie mensagens",
                "nao mande mais msg",
                "quero cancelar as mensagens",
                "cancele o envio de mensagens",
                "desativar notificações",
                "cancelar lembretes",
                "me tira dessa lista",
                "quero sair da lista",
                "me remova da lista de transmissão"
            })
    void isUnderstoodInOnesOwnWords(String text) {
        assertThat(Commands.of(Words.of(text))).contains(Command.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não recebi mensagem de confirmação",
                "vocês não me mandaram mensagem",
                "não quero perder as mensagens",
                "podem me mandar mensagem?",
                "quero receber lembretes",
                "parar de fumar",
                "posso parar o remédio?",
                "cancelar minha consulta",
                "não quero mais o horário, pode cancelar",
                "me tira uma dúvida",
                "quero sair da consulta mais cedo",
                "mensagens"
            })
    void isNotWhatElseSpeaksOfIt(String text) {
        assertThat(Commands.of(Words.of(text))).isNotEqualTo(Optional.of(Command.STOP));
    }
}
