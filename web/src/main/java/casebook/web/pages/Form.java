package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form page: the operation of the API it sends its answers to, and its questions. Declared as a bean, it is at the operation's
 * own address without {@code /api}.
 */
record Form(
        String call,
        String page,
        String title,
        @Nullable String lead,
        List<Field> fields,
        String button,
        String done,
        String next,
        String template) {

    /** A form for a POST such as {@code /api/incidents/{incident}/screening}, with its title. */
    static Form to(String call, String title) {
        String page = call.replaceFirst("^/api", "");
        boolean onACase = call.startsWith("/api/incidents/{incident}/");
        return new Form(
                call,
                page,
                title,
                null,
                List.of(),
                "Record this",
                title + ": recorded.",
                onACase ? "/incidents/{incident}" : "/",
                "pages/form");
    }

    /** At an address of its own. */
    Form at(String address) {
        return new Form(call, address, title, lead, fields, button, done, next, template);
    }

    /** With a sentence or two before the questions. */
    Form lead(String words) {
        return new Form(call, page, title, words, fields, button, done, next, template);
    }

    /** With these questions, after those it has. */
    Form asks(Field... more) {
        return asks(Stream.of(more));
    }

    /** With these questions in place of those it has. */
    Form with(List<Field> others) {
        return new Form(call, page, title, lead, others, button, done, next, template);
    }

    /** With these questions up to {@code most} times; a row that is left empty is not sent. */
    Form asksUpTo(int most, String list, Field... row) {
        return asks(IntStream.range(0, most).boxed().flatMap(i -> Stream.of(row).map(field -> field.in(list, i))));
    }

    /** With other words on its button. */
    Form button(String words) {
        return new Form(call, page, title, lead, fields, words, done, next, template);
    }

    /** With what is said when it is done, on the page it leads to. */
    Form then(String words, String address) {
        return new Form(call, page, title, lead, fields, button, words, address, template);
    }

    /** With what is said when it is done. */
    Form then(String words) {
        return then(words, next);
    }

    /** Drawn by a template of its own, which gets what {@code pages/form} gets. */
    Form drawnBy(String other) {
        return new Form(call, page, title, lead, fields, button, done, next, other);
    }

    /** Whether it is on a case. */
    boolean isOnACase() {
        return page.contains("{incident}");
    }

    /** Whether it is sent as a multipart form. */
    boolean hasAFile() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }

    /** The same, offering what this case has to choose from. */
    Form on(@Nullable Shown theCase) {
        return new Form(
                call,
                page,
                title,
                lead,
                fields.stream().map(field -> OfTheCase.offered(field, theCase)).toList(),
                button,
                done,
                next,
                template);
    }

    /** Its title, with the number of what it is about, {@code What came of meeting {number}}; or of any such, where none is given. */
    String title(Map<String, String> path) {
        String number = path.get("number");
        return number != null
                ? title.replace("{number}", number)
                : title.replaceAll("((?:emergency )?\\w+) \\{number}", "a $1").replace(" a emergency", " an emergency");
    }

    private Form asks(Stream<Field> more) {
        return new Form(
                call, page, title, lead, Stream.concat(fields.stream(), more).toList(), button, done, next, template);
    }
}
