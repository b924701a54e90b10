package casebook.web.bundle;

import static casebook.shared.audit.BundlePart.WORDS;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.Timeline;
import casebook.web.api.WebJson;
import casebook.web.letters.Press;
import casebook.web.reading.CasesToLeave;
import casebook.web.report.CheckpointFoot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;

/** A bundle's report for people: what happened, who did what, who read it, and the checkpoint that it rests on. */
@Component
class Report {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine engine = new TemplateEngine();
    private final Press press;
    private final CasesToLeave cases;
    private final WebJson json;

    Report(Press press, CasesToLeave cases, WebJson json) {
        this.press = press;
        this.cases = cases;
        this.json = json;
        var resolver = new ClassLoaderTemplateResolver(Report.class.getClassLoader());
        resolver.setPrefix("casebook/bundle/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    byte[] print(Order order, String checkpoint, Shown trail, Shown reads) {
        return press.print(page(order, checkpoint, trail, reads), order.at());
    }

    String page(Order order, String checkpoint, Shown trail, Shown reads) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("contents", order.contents());
        facts.put("purpose", order.purpose());
        facts.put("recipient", order.recipient());
        facts.put("madeAt", InWords.time(order.at()));
        facts.put("madeBy", InWords.who(order.by().username(), order.by().role().name(), null));
        facts.put(
                "opened",
                order.opened().stream().map(part -> InWords.code(part.name())).toList());
        facts.put(
                "story", order.page() == null ? null : story(order, order.page().incidentId()));
        facts.put("trail", trail.facts());
        facts.put("reads", reads.facts());
        facts.put("foot", CheckpointFoot.of(checkpoint).facts());
        return UNPRINTABLE
                .matcher(engine.process("report", new Context(Locale.UK, facts)))
                .replaceAll("");
    }

    private List<Map<String, Object>> story(Order order, IncidentId incident) {
        return cases.story(incident).stream()
                .map(entry -> row(entry, order.opens(WORDS)))
                .toList();
    }

    private Map<String, Object> row(Timeline.Entry entry, boolean inWords) {
        JsonNode details =
                inWords ? json.mapper().readTree(json.mapper().writeValueAsBytes(entry.details())) : entry.details();
        String role = entry.role() == null ? null : entry.role().name();
        return row(
                String.valueOf(entry.version()),
                InWords.time(entry.recordedAt()),
                InWords.who(entry.actor(), role, entry.onBehalfOf()),
                InWords.name(entry.type()),
                InWords.lines(details));
    }

    static Map<String, Object> row(AuditTrail.Entry entry) {
        String what = entry.what() == null ? InWords.name(entry.type()) : "Read: " + InWords.code(entry.what());
        return row(
                String.valueOf(entry.entry()),
                InWords.time(entry.recordedAt()),
                InWords.who(entry.actor(), entry.role(), entry.onBehalfOf()),
                what,
                entry.rule() == null
                        ? List.of()
                        : List.of(
                                InWords.name(String.valueOf(entry.command())) + ", refused by the rule "
                                        + InWords.name(entry.rule()),
                                String.valueOf(entry.basis())));
    }

    private static Map<String, Object> row(String number, String when, String who, String what, List<String> lines) {
        return Map.of("number", number, "when", when, "who", who, "what", what, "lines", lines);
    }
}
