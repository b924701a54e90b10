package casebook.web.letters;

import casebook.shared.letter.LetterKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a letter in its template. What people wrote goes in as text, whatever it looks like. */
@Component
class Templates {
    /** What XML 1.0 cannot hold, and nobody can read. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine engine = new TemplateEngine();

    Templates() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("casebook/letters/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    String set(LetterKind kind, Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> variables = new HashMap<>(facts);
        variables.put("body", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return UNPRINTABLE
                .matcher(engine.process("letter", new Context(Locale.UK, variables)))
                .replaceAll("");
    }
}
