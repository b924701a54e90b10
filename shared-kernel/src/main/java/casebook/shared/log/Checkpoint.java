package casebook.shared.log;

import java.util.List;

/**
 * What a log was at one moment: whose it is, how many leaves it had, and their root (C2SP tlog-checkpoint). {@code origin} names
 * the log and never a person; lines beyond the third are extensions, which are signed too.
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("A checkpoint names its log and a size");
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new IllegalArgumentException("An extension is one line that is not empty");
        }
        extensions = List.copyOf(extensions);
    }

    /** The text that is signed: each line with its line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n').append(root).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Reads exactly what {@link #text} writes; anything else is refused with an {@link IllegalArgumentException}. */
    public static Checkpoint of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3) {
            throw new IllegalArgumentException("A checkpoint has at least three lines");
        }
        Checkpoint read = new Checkpoint(
                lines.get(0), Long.parseLong(lines.get(1)), Hash.of(lines.get(2)), lines.subList(3, lines.size()));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("A checkpoint is written in one way only");
        }
        return read;
    }
}
