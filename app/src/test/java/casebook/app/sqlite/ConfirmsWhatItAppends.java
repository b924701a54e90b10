package casebook.app.sqlite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.LongStream;

/** A process to be watched or killed: appends events through the real engine, and says so after each. */
final class ConfirmsWhatItAppends {

    static final String CONFIRMED = "confirmed ";

    private ConfirmsWhatItAppends() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (OpenedEvents events = OpenedEvents.in(Path.of(args[0]))) {
            String aggregate = UUID.randomUUID().toString();
            LongStream.range(0, Long.parseLong(args[1])).forEach(sequence -> {
                events.append(aggregate, sequence);
                out.print(CONFIRMED + sequence + "\n");
            });
        }
    }
}
