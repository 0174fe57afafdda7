package pl.paktometr.mail;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.shared.Letter;

/** The queue without a database: the same letters, the same decisions. */
class QueueInMemory extends Outbox {
    private final Map<String, QueuedLetter> letters = new LinkedHashMap<>();

    QueueInMemory(Clock clock) {
        this.clock = clock;
    }

    void take(Letter... written) {
        for (Letter letter : written) {
            String key = "letter-" + (letters.size() + 1);
            letters.put(key, new QueuedLetter(letter, key, clock.instant()));
        }
    }

    @Override
    public Optional<Envelope> next() {
        return letters.values().stream()
                .filter(
                        letter -> {
                            var due = letter.row().nextAttemptAt();
                            return due != null && !due.isAfter(clock.instant());
                        })
                .findFirst()
                .map(letter -> letter.claim(clock.instant()));
    }

    @Override
    public void settle(Envelope envelope, Delivery delivery) {
        letters.get(envelope.key()).settle(delivery, clock.instant());
    }

    List<LetterState> states() {
        return letters.values().stream().map(letter -> letter.row().state()).toList();
    }

    List<LetterRow> rows() {
        return letters.values().stream().map(QueuedLetter::row).toList();
    }
}
