package casebook.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Markdown file, without its blocks of code. */
record Markdown(Path file, List<String> lines) {

    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern LINK_BELOW = Pattern.compile("\\s{0,3}\\[([^\\]]+)\\]:\\s*(\\S+).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");

    /** What is shown, and where it leads. */
    record Link(String text, String target) {}

    static Markdown of(Path file, String text) {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : text.lines().toList()) {
            boolean fence = FENCE.matcher(line).matches();
            if (!code && !fence) {
                prose.add(line);
            }
            code ^= fence;
        }
        return new Markdown(file, List.copyOf(prose));
    }

    List<Link> links() {
        return lines.stream()
                .map(Markdown::withoutLinksInCode)
                .flatMap(line -> Stream.concat(found(LINK, line), found(LINK_BELOW, line)))
                .map(found -> new Link(found.group(1), found.group(2)))
                .toList();
    }

    /** What the rows of its tables show as code. */
    List<String> codeInTables() {
        return lines.stream()
                .filter(line -> line.strip().startsWith("|"))
                .flatMap(row -> found(CODE, row))
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The anchors that its headings have on the web: one that stands there again gets a number. */
    List<String> anchors() {
        Map<String, Integer> times = new HashMap<>();
        return lines.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> anchor(heading.group(1)))
                .map(anchor -> numbered(anchor, times.merge(anchor, 1, Integer::sum)))
                .toList();
    }

    private static String anchor(String heading) {
        return LINK.matcher(heading)
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String numbered(String anchor, int time) {
        return time == 1 ? anchor : anchor + "-" + (time - 1);
    }

    private static String withoutLinksInCode(String line) {
        return CODE.matcher(line)
                .replaceAll(code -> LINK.matcher(code.group(1)).find() ? "" : Matcher.quoteReplacement(code.group(1)));
    }

    private static Stream<MatchResult> found(Pattern pattern, String line) {
        return pattern.matcher(line).results();
    }
}
