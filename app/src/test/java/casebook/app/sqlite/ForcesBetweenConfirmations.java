package casebook.app.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a system-call trace: how many forces of the events' files had completed between one confirmation and the next. A
 * confirmation counts from when its write began, a force from when it had ended.
 */
record ForcesBetweenConfirmations(List<Integer> beforeEach) {

    private static final Pattern FORCE_BEGUN =
            Pattern.compile("^(\\d+) +(fsync|fdatasync)\\(\\d+<[^>]*/events\\.db(-wal)?>.*");
    private static final Pattern FORCE_ENDED = Pattern.compile("^(\\d+) +<\\.\\.\\. (fsync|fdatasync) resumed>.*= 0$");
    private static final Pattern CONFIRMED = Pattern.compile("^\\d+ +write\\(1<[^>]*>, \"confirmed .*");

    static ForcesBetweenConfirmations in(List<String> trace) {
        List<Integer> beforeEach = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        int forces = 0;
        for (String line : trace) {
            Matcher force = FORCE_BEGUN.matcher(line);
            Matcher ended = FORCE_ENDED.matcher(line);
            if (force.matches() && line.endsWith("<unfinished ...>")) {
                begun.add(force.group(1));
            } else if (force.matches() && line.endsWith("= 0")) {
                forces++;
            } else if (ended.matches() && begun.remove(ended.group(1))) {
                forces++;
            } else if (CONFIRMED.matcher(line).matches()) {
                beforeEach.add(forces);
                forces = 0;
            }
        }
        return new ForcesBetweenConfirmations(beforeEach);
    }
}
