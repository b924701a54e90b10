package casebook.web.reading;

import casebook.shared.query.SealedReporter;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import casebook.web.problem.ErasedContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place that opens a reporter's identity: for an answer to somebody whom two people let see it, and nothing else. */
@Component
class Confidence {

    /** Who raised a concern. */
    record Reporter(@Nullable String name, @Nullable String contact) {}

    private final Seal seal;

    Confidence(Seal seal) {
        this.seal = seal;
    }

    Reporter open(SealedReporter sealed) {
        return new Reporter(open(sealed.name()), open(sealed.contact()));
    }

    private @Nullable String open(@Nullable Sealed sealed) {
        return sealed == null
                ? null
                : switch (seal.open(sealed)) {
                    case Opened.Text text -> text.text();
                    case Opened.Erased erased -> throw new ErasedContent(erased.on(), erased.under());
                };
    }
}
