package clinic.bootstrap.messaging;

import clinic.sandbox.evolution.Patient;
import java.util.List;
import java.util.function.Predicate;

/** A patient with a phone, who waits for each answer. */
record Talk(Patient patient) {
    /** Writes, and waits for what the clinic writes next. */
    String asks(String text) {
        var before = patient.received().size();
        patient.says(text);
        return patient.awaitReceived(before + 1).get(before);
    }

    /** Writes one after another; the last answer. */
    String asks(String... texts) {
        var answer = "";
        for (var text : texts) answer = asks(text);
        return answer;
    }

    /** Waits until the phone shows a message of the clinic's with these words. */
    String awaits(String words) {
        Predicate<String> having = text -> text.contains(words);
        return patient.await(texts -> texts.stream().anyMatch(having)).stream()
                .filter(having)
                .toList()
                .getLast();
    }

    List<String> received() {
        return patient.received();
    }
}
