package casebook.web.incident;

import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import casebook.web.door.Asked;
import casebook.web.letters.Letters;
import casebook.web.letters.Wording;
import casebook.web.sending.Sender;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Sends what a request asks for to the case. */
@Component
class Commands {
    private final Sender sender;
    private final Letters letters;
    private final Wording wording;
    private final NewcomersCautioned newcomers;

    Commands(Sender sender, Letters letters, Wording wording, NewcomersCautioned newcomers) {
        this.sender = sender;
        this.letters = letters;
        this.wording = wording;
        this.newcomers = newcomers;
    }

    /** The case's answer, when the views show it. {@code body} is what was asked, as it was read. */
    Recorded send(Asked asked, Object body, Object command) {
        Recorded recorded = sender.send(asked, body, command, Recorded.class, aboutItsLetter(body));
        letters.after(command, asked.actor(), recorded.incidentId());
        return newcomers.about(command, recorded);
    }

    private MetaData aboutItsLetter(Object body) {
        if (!(body instanceof BringsLetter brings)) {
            return MetaData.emptyInstance();
        }
        MetaData threat = wording.threatens(body) ? MetaData.with(Trace.THREATENS, true) : MetaData.emptyInstance();
        return brings.letter() == LetterWish.DRAFT ? threat.and(Trace.LETTER, LetterWish.DRAFT.name()) : threat;
    }

    /** Tells a repeat of a request from another. */
    String digest(Asked asked, Object body) {
        return sender.digest(asked, body);
    }
}
