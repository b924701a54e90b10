package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.axonserver.NamedAxonServer;
import casebook.app.mongo.RealMongo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Two processes that decide, two that show and a door, by a real Axon Server, which has to be empty, and MongoDB's own engine. */
record FiveProcesses(Path folder, NamedAxonServer server, RealMongo mongo) {

    private static final List<String> ROLES = List.of("command", "query", "command", "query", "web");

    String run(long seed, Trial.Size size) throws Exception {
        Trial.masterKey(folder);
        List<Node> processes = new ArrayList<>();
        for (String role : ROLES) {
            processes.add(Node.named(role + "-" + processes.size(), folder, settings("--casebook.roles=" + role)));
        }
        BothViews shared = BothViews.of(mongo);
        Node fresh = Node.named("fresh", folder, shared.besides(settings()));
        return new Trial(folder, new Random(seed), new RecordedInAxonServer(server), shared)
                .run(size, processes, processes.subList(ROLES.indexOf("web"), ROLES.size()), fresh);
    }

    /** What the executable says when it is asked for a data folder of all that is on record, for one Casebook alone. */
    String exportsFor(Alone one) throws Exception {
        List<String> command = new ArrayList<>(Node.java());
        command.addAll(List.of(
                "export",
                one.data().toString(),
                "--keys=" + one.keys(),
                "--casebook.master-key-file=" + folder.resolve("secrets/master.key")));
        settings().stream().filter(FiveProcesses::isOfStores).forEach(command::add);
        ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
        java.environment().put("CASEBOOK_AXONSERVER_TOKEN", server.token());
        Process process = java.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean isOfStores(String setting) {
        return setting.matches("--casebook\\.(events|kept|axonserver|mongodb).*");
    }

    private List<String> settings(String... more) {
        return Stream.of(server.settings(), mongo.settings(), Node.SHARING, List.of(more))
                .flatMap(List::stream)
                .toList();
    }
}
