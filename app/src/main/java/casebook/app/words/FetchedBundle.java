package casebook.app.words;

import casebook.app.verify.Verify;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Has a running Casebook make a bundle, as whoever signs in with their own password: so it is on record who took it, what for and
 * for whom, and nothing can be taken past the rules. All words in it stay sealed; to open any, the pages are there.
 */
record FetchedBundle(Door door, String order, Map<String, String> body, Path to) {

    private static final int POLL_MILLIS = 500;

    static FetchedBundle of(Options options) throws Mistake {
        Path to = options.path("the file that the bundle goes to");
        if (Files.exists(to)) {
            throw new Mistake(to + " is there already.");
        }
        Map<String, String> body = new TreeMap<>();
        body.put("purpose", options.get("purpose"));
        body.put("recipient", options.get("recipient"));
        String order = "/api/audit/bundles";
        if (options.find("case").isPresent()) {
            order = "/api/incidents/" + options.get("case") + "/audit-bundle";
        } else {
            body.put("from", options.get("from"));
            body.put("to", options.get("to"));
        }
        return new FetchedBundle(Door.of(options.get("server"), options.get("user")), order, body, to);
    }

    int run(PrintStream out, Door.Asking asking) throws Mistake {
        try (door) {
            door.signIn(asking);
            JsonNode made = made(door.post(order, body), out);
            door.fetch(address(made) + "/file", to);
            out.printf(
                    "The bundle is in %s; the log has the SHA-256 of its manifest, %s.%n",
                    to, made.path("manifestSha256").asString());
        }
        return Verify.run(List.of("verify", to.toString()), out, false);
    }

    private JsonNode made(JsonNode ordered, PrintStream out) throws Mistake {
        JsonNode bundle = ordered;
        while (is(bundle, "BEING_MADE")) {
            out.printf(
                    "%,d of %,d entries were looked at ...%n",
                    bundle.path("entriesLookedAt").asLong(),
                    bundle.path("entriesInAll").asLong());
            pause();
            bundle = door.get(address(bundle));
        }
        if (!is(bundle, "READY")) {
            throw new Mistake("Casebook could not make the bundle. Its own log says more.");
        }
        return bundle;
    }

    private static boolean is(JsonNode bundle, String state) {
        return bundle.path("state").asString().equals(state);
    }

    private static String address(JsonNode bundle) {
        return "/api/audit/bundles/" + bundle.path("bundleId").asString();
    }

    private static void pause() throws Mistake {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Mistake("It was stopped before the end.", e);
        }
    }
}
