package casebook.web.bundle;

import static casebook.shared.audit.BundlePart.LETTERS;

import casebook.shared.audit.BundlePart;
import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.IncidentPage;
import casebook.web.api.Text;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.letters.Letters;
import casebook.web.problem.Invalid;
import casebook.web.reading.CasesToLeave;
import casebook.web.sending.Sender;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes orders for bundles: who may have what, and that they asked is on record first. */
@Component
class Orders {
    private final Bundles bundles;
    private final CasesToLeave cases;
    private final Letters letters;
    private final Recording recording;
    private final Sender sender;
    private final Ids ids;
    private final Clock clock;

    Orders(
            Bundles bundles,
            CasesToLeave cases,
            Letters letters,
            Recording recording,
            Sender sender,
            Ids ids,
            Clock clock) {
        this.bundles = bundles;
        this.cases = cases;
        this.letters = letters;
        this.recording = recording;
        this.sender = sender;
        this.ids = ids;
        this.clock = clock;
    }

    Bundle ofCase(Asked asked, IncidentId incident, CaseBundle body) {
        List<BundlePart> opened = body.parts();
        if (!opened.isEmpty() && Text.orNull(body.reason()) == null) {
            throw new Invalid("reason", "says why words leave the school unsealed");
        }
        return once(asked, body, id -> {
            IncidentPage page = opened.isEmpty() ? cases.sealed(incident) : cases.inWords(asked.actor(), incident);
            // a letter that is still to be frozen is, so that the log that leaves has it
            letters.of(asked.actor(), page);
            if (opened.contains(LETTERS)) {
                recording.record(asked.actor(), new RecordRead(incident, What.LETTERS));
            }
            recording.record(asked.actor(), new RecordRead(incident, What.EXPORT));
            return new Order(
                    id,
                    asked.actor(),
                    sender.digest(asked, body),
                    clock.instant(),
                    page,
                    null,
                    null,
                    body.purpose(),
                    body.recipient(),
                    opened,
                    opened.isEmpty() ? null : body.reason());
        });
    }

    Bundle ofPeriod(Asked asked, PeriodBundle body) {
        if (!body.from().isBefore(body.to())) {
            throw new Invalid("to", "comes after from");
        }
        return once(asked, body, id -> {
            recording.record(asked.actor(), new RecordRead(null, What.EXPORT));
            return new Order(
                    id,
                    asked.actor(),
                    sender.digest(asked, body),
                    clock.instant(),
                    null,
                    body.from(),
                    body.to(),
                    body.purpose(),
                    body.recipient(),
                    List.of(),
                    null);
        });
    }

    /** The same order under the same key is the same bundle, for as long as it is kept. */
    private synchronized Bundle once(Asked asked, Object body, Function<UUID, Order> order) {
        UUID id = asked.key() == null
                ? ids.random()
                : ids.of("bundle", asked.actor().username(), asked.key());
        return bundles.find(id, asked.actor())
                .map(bundle -> same(bundle, asked, body))
                .orElseGet(() -> bundles.order(order.apply(id)));
    }

    private Bundle same(Bundle bundle, Asked asked, Object body) {
        if (!bundle.order().digest().equals(sender.digest(asked, body))) {
            IncidentId incident = bundle.order().incident();
            throw BundleRule.OneKeyOneRequest.refused(
                    recording, asked.actor(), incident, incident == null ? "ExportPeriod" : "ExportCase");
        }
        return bundle;
    }
}
