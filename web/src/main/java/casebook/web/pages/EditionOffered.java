package casebook.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** As many clauses as an edition was begun with, and some to add. */
@Component
class EditionOffered implements Offering {
    static final int TO_ADD = 3;

    private static final Pattern ROW = Pattern.compile("clauses\\[(\\d{1,2})].*");
    private static final int AT_LEAST = 10;

    @Override
    public String call() {
        return PolicyForms.EDITIONS;
    }

    @Override
    public Form offered(Form form, Occasion on) {
        List<Field> fields = new ArrayList<>(form.fields());
        IntStream.range(0, rows(on.typed()))
                .boxed()
                .flatMap(PolicyForms::clause)
                .forEach(fields::add);
        return form.with(fields);
    }

    private static int rows(Typed typed) {
        return typed.parameters().keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .max()
                .orElse(AT_LEAST);
    }
}
