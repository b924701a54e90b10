package casebook.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GOV.UK's own templates write, and what our fragments do. */
final class Govuk {
    private static final SpringTemplateEngine ENGINE = engine();

    private Govuk() {}

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    static String ours(String fragment, Map<String, Object> given) {
        return ENGINE.process("govuk", Set.of(fragment), new Context(Locale.UK, given));
    }

    static Stream<JsonNode> fixtures(String component) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Govuk.class.getResourceAsStream("/govuk-frontend/" + component + ".json"))) {
            return JsonMapper.shared()
                    .readTree(file.readAllBytes())
                    .get("fixtures")
                    .valueStream();
        }
    }

    /** Without what HTML does not mind: the order of attributes, how one is on, an empty value, and spaces around text. */
    static String normal(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        StringBuilder written = new StringBuilder();
        body.childNodes().forEach(node -> write(node, written));
        return written.toString();
    }

    private static void write(org.jsoup.nodes.Node node, StringBuilder written) {
        if (node instanceof TextNode text && !text.text().isBlank()) {
            written.append(text.text().strip()).append('\n');
        } else if (node instanceof Element element) {
            var attributes = new TreeMap<String, String>();
            for (Attribute attribute : element.attributes()) {
                boolean onOrOff = Set.of("checked", "selected").contains(attribute.getKey());
                String value = onOrOff ? "on" : attribute.getValue().strip();
                if (!value.isEmpty() || !attribute.getKey().equals("value")) {
                    attributes.put(attribute.getKey(), value);
                }
            }
            written.append('<').append(element.tagName()).append(attributes).append(">\n");
            element.childNodes().forEach(child -> write(child, written));
            written.append("</").append(element.tagName()).append(">\n");
        }
    }
}
