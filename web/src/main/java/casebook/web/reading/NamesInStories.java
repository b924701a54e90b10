package casebook.web.reading;

import casebook.shared.query.FindNames;
import casebook.shared.query.NamesToday;
import casebook.shared.query.Timeline;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Queries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries keep references to people and no names; a reader is shown the names that the register has for them today. */
@Component
class NamesInStories {
    private static final String PERSON = "personId";

    private final Queries queries;

    NamesInStories(Queries queries) {
        this.queries = queries;
    }

    List<Timeline.Entry> in(List<Timeline.Entry> story) {
        List<UUID> people = story.stream()
                .flatMap(entry -> references(entry.details()))
                .map(NamesInStories::personId)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return story;
        }
        Map<UUID, Sealed> names = queries.ask(new FindNames(people), NamesToday.class).items().stream()
                .collect(Collectors.toMap(NamesToday.Item::personId, NamesToday.Item::name));
        return story.stream().map(entry -> named(entry, names)).toList();
    }

    private static Timeline.Entry named(Timeline.Entry entry, Map<UUID, Sealed> names) {
        JsonNode details = entry.details().deepCopy();
        references(details).forEach(reference -> {
            if (names.get(personId(reference)) instanceof Sealed.Closed name) {
                reference.putObject("name").put("key", name.key().toString()).put("box", name.box());
            }
        });
        return entry.showing(details);
    }

    private static Stream<ObjectNode> references(JsonNode details) {
        return Stream.of(details.path("subject"), details.path("statement").path("from"))
                .filter(node -> node.path(PERSON).isString())
                .map(ObjectNode.class::cast);
    }

    private static UUID personId(JsonNode reference) {
        return UUID.fromString(reference.path(PERSON).asString());
    }
}
