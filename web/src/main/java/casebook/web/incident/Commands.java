package casebook.web.incident;

import casebook.shared.message.Recorded;
import casebook.web.door.Asked;
import casebook.web.letters.Letters;
import casebook.web.sending.Sender;
import org.springframework.stereotype.Component;

/** Sends what a request asks for to the case. */
@Component
class Commands {
    private final Sender sender;
    private final Letters letters;
    private final NewcomersCautioned newcomers;

    Commands(Sender sender, Letters letters, NewcomersCautioned newcomers) {
        this.sender = sender;
        this.letters = letters;
        this.newcomers = newcomers;
    }

    /** The case's answer, when the views show it. {@code body} is what was asked, as it was read. */
    Recorded send(Asked asked, Object body, Object command) {
        Recorded recorded = sender.send(asked, body, command, Recorded.class);
        letters.after(command, asked.actor(), recorded.incidentId());
        return newcomers.about(command, recorded);
    }

    /** Tells a repeat of a request from another. */
    String digest(Asked asked, Object body) {
        return sender.digest(asked, body);
    }
}
