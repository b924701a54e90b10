package casebook.architecture;

import casebook.architecture.Markdown.Link;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README and what lies in docs, held against the files that they speak of. */
record Documents(Sources sources) {

    private static final Path README = Path.of("README.md");
    private static final Pattern OUTSIDE = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
    private static final Pattern LINE = Pattern.compile("L(\\d+)(?:-L(\\d+))?");
    /** A type by its name, of at least two words, and perhaps one of its methods. */
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]+[A-Z]\\w*)(?:[.#](\\w+)(?:\\(\\))?)?");

    /** Each link that leads nowhere, as "file: target". */
    List<String> brokenLinks() {
        List<Path> files = sources.files();
        return all().flatMap(document -> document.links().stream()
                        .filter(link -> !OUTSIDE.matcher(link.target()).matches())
                        .filter(link -> !leadsSomewhere(document, link.target(), files))
                        .map(link -> document.file() + ": " + link.target()))
                .toList();
    }

    /** Each link that shows one type's name and leads to another's source. */
    List<String> misnamedLinks() {
        return all().flatMap(document -> document.links().stream()
                        .filter(link -> link.target().endsWith(".java"))
                        .filter(Documents::isMisnamed)
                        .map(link -> document.file() + ": " + link.text() + " -> " + link.target()))
                .toList();
    }

    /** Each type, or method, that a table of the README names and nobody has. */
    List<String> unknownNames() {
        List<Path> java = sources.java();
        return readme().codeInTables().stream()
                .filter(code -> TYPE.matcher(code).matches())
                .filter(name -> !exists(name, java))
                .toList();
    }

    /** Those of these files that the README does not link to. */
    List<Path> notLinkedFromTheReadme(List<Path> files) {
        List<String> targets = readme().links().stream().map(Link::target).toList();
        return files.stream().filter(file -> !targets.contains(slashed(file))).toList();
    }

    private Stream<Markdown> all() {
        return sources.files().stream()
                .filter(file -> file.equals(README) || slashed(file).matches("docs/.*\\.md"))
                .map(this::markdown);
    }

    private Markdown readme() {
        return markdown(README);
    }

    private Markdown markdown(Path file) {
        return Markdown.of(file, sources.read(file));
    }

    private boolean leadsSomewhere(Markdown from, String target, List<Path> files) {
        String[] parts = target.split("#", 2);
        Path to = parts[0].isEmpty()
                ? from.file()
                : from.file().resolveSibling(parts[0]).normalize();
        return isThere(to, files) && (parts.length == 1 || hasAnchor(to, parts[1]));
    }

    /** By the names as they are listed, since not every disk tells upper from lower case. */
    private boolean isThere(Path to, List<Path> files) {
        Path listed = sources.root().relativize(sources.root().resolve(to).normalize());
        return files.stream()
                .anyMatch(file -> file.startsWith(listed) || slashed(listed).isEmpty());
    }

    private boolean hasAnchor(Path to, String anchor) {
        if (Files.isDirectory(sources.root().resolve(to))) {
            return false;
        }
        Matcher line = LINE.matcher(anchor);
        return line.matches()
                ? Integer.parseInt(Optional.ofNullable(line.group(2)).orElse(line.group(1)))
                        <= sources.lines(to).size()
                : markdown(to).anchors().contains(anchor);
    }

    private static boolean isMisnamed(Link link) {
        Matcher type = TYPE.matcher(link.text());
        return type.matches() && !link.target().endsWith("/" + type.group(1) + ".java");
    }

    private boolean exists(String name, List<Path> java) {
        Matcher type = TYPE.matcher(name);
        return type.matches()
                && java.stream()
                        .filter(file -> file.endsWith(type.group(1) + ".java"))
                        .anyMatch(file ->
                                type.group(2) == null || sources.read(file).contains(" " + type.group(2) + "("));
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
