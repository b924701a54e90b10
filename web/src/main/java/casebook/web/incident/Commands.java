package casebook.web.incident;

import casebook.shared.message.Recorded;
import casebook.web.door.Asked;
import casebook.web.sending.Sender;
import org.springframework.stereotype.Component;

/** Sends what a request asks for to the case. */
@Component
class Commands {
    private final Sender sender;

    Commands(Sender sender) {
        this.sender = sender;
    }

    /** The case's answer, when the views show it. {@code body} is what was asked, as it was read. */
    Recorded send(Asked asked, Object body, Object command) {
        return sender.send(asked, body, command, Recorded.class);
    }

    /** Tells a repeat of a request from another. */
    String digest(Asked asked, Object body) {
        return sender.digest(asked, body);
    }
}
