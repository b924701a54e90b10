package casebook.app.verify;

import casebook.shared.log.NoteKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What was asked on the command line. Anything that cannot be meant is refused with a {@link Mistake}. */
record Request(Path what, Trust trust) {

    /** The command line cannot be meant so. */
    static final class Mistake extends Exception {

        private static final long serialVersionUID = 1;

        Mistake(String message) {
            super(message);
        }
    }

    private static final int LONGEST_FILE = 1 << 20;

    static Request of(List<String> words) throws Mistake {
        List<Path> what = new ArrayList<>();
        List<NoteKey> keys = new ArrayList<>();
        List<Trust.Held> checkpoints = new ArrayList<>();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            switch (word) {
                case "--key" -> keys.addAll(keys(following(word, left)));
                case "--checkpoint" -> checkpoints.add(checkpoint(following(word, left)));
                default -> what.add(path(word));
            }
        }
        if (what.size() != 1) {
            throw new Mistake("Say one data folder, backup folder or bundle to verify.");
        }
        return new Request(what.getFirst(), new Trust(keys, checkpoints));
    }

    private static String following(String option, Iterator<String> left) throws Mistake {
        if (!left.hasNext()) {
            throw new Mistake(option + " wants something after it.");
        }
        return left.next();
    }

    private static Path path(String word) throws Mistake {
        try {
            if (!word.startsWith("--") && Files.exists(Path.of(word))) {
                return Path.of(word);
            }
        } catch (InvalidPathException e) {
            throw new Mistake("There is no file or folder " + Plain.text(word) + ".");
        }
        throw new Mistake(
                word.startsWith("--")
                        ? "There is no option " + Plain.text(word) + "."
                        : "There is no file or folder " + Plain.text(word) + ".");
    }

    /** A key as it is written, or a file with one on each line. */
    private static List<NoteKey> keys(String word) throws Mistake {
        try {
            String written = word.contains("+") && !isFile(word) ? word : text(path(word));
            return written.lines()
                    .filter(line -> !line.isBlank())
                    .map(NoteKey::of)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new Mistake("--key wants a key of the form name+id+key, or a file with such keys.");
        }
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Trust.Held checkpoint(String word) throws Mistake {
        return new Trust.Held(Plain.text(word), text(path(word)));
    }

    private static String text(Path file) throws Mistake {
        try {
            if (Files.size(file) <= LONGEST_FILE) {
                return Files.readString(file);
            }
        } catch (IOException e) {
            throw new Mistake("The file " + Plain.text(file.toString()) + " cannot be read as text.");
        }
        throw new Mistake("The file " + Plain.text(file.toString()) + " is too long to be what it should be.");
    }
}
