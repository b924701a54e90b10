package casebook.query.incidents;

import casebook.query.store.Words;
import casebook.shared.incident.event.ConcernReported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words a case is found by, beside the name that the register has for its subject. Never the reporter's name or contact. */
@Component
class SearchWords {

    private final Words words;

    SearchWords(Words words) {
        this.words = words;
    }

    List<String> of(ConcernReported event) {
        return words.in(event.reference(), event.group().name(), words.text(event.description()));
    }

    List<String> in(String asked) {
        return words.in(asked);
    }
}
