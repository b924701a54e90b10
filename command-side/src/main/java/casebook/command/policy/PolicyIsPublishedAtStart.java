package casebook.command.policy;

import casebook.command.incident.Policies;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PublishPolicyEdition;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes the editions in files that are not published yet, in Casebook's own name and in no role. What is published stays as
 * it is: a file that says otherwise is only warned about.
 */
@Component
final class PolicyIsPublishedAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyIsPublishedAtStart.class);

    private final FirstEditions files;
    private final Policies policies;
    private final CommandGateway gateway;

    PolicyIsPublishedAtStart(FirstEditions files, Policies policies, CommandGateway gateway) {
        this.files = files;
        this.policies = policies;
        this.gateway = gateway;
    }

    void publish() {
        files.editions().editions().forEach(this::publish);
    }

    private void publish(PolicyEdition edition) {
        policies.editions()
                .edition(edition.id())
                .ifPresentOrElse(published -> warnIfOther(edition, published), () -> send(edition));
    }

    private static void warnIfOther(PolicyEdition edition, PolicyEdition published) {
        if (!published.equals(edition)) {
            LOG.warn(
                    "The policy edition {} in a file differs from the published one, which stays as it is: publish a "
                            + "changed policy under an id of its own",
                    edition.id());
        }
    }

    private void send(PolicyEdition edition) {
        String request = "first-start-" + edition.id();
        try {
            gateway.sendAndWait(
                    new PublishPolicyEdition(edition, null, null),
                    MetaData.with(Trace.ACTOR, "casebook")
                            .and(Trace.CHANNEL, "IMPORT")
                            .and(Trace.REQUEST, request)
                            .and(Trace.DIGEST, request));
        } catch (Refused refused) {
            LOG.warn(
                    "The policy edition {} in a file was not published: {}",
                    edition.id(),
                    refused.refusal().wants());
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            // another node is starting too, and its edition is there now
            publish(edition);
        }
    }
}
