package casebook.app.nodes;

import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Three nodes as processes over one PostgreSQL and MongoDB's own engine. */
final class ThreeNodes {

    private static final int NODES = 3;

    private final Path folder;
    private final RealMongo mongo = RealMongo.there();
    private final String events;
    private final boolean viewsInMongo = "mongodb".equals(System.getenv("CASEBOOK_TEST_VIEWS"));
    private final List<String> settings = new ArrayList<>();

    private ThreeNodes(Path folder) throws Exception {
        this.folder = folder;
        PrivatePostgres postgres = PrivatePostgres.running();
        this.events = postgres.database();
        settings.addAll(postgres.settings(events));
        settings.addAll(mongo.settings().stream()
                .filter(setting -> viewsInMongo || !setting.startsWith("--casebook.views"))
                .toList());
        settings.addAll(Node.SHARING);
    }

    static String run(Path folder, long seed, Trial.Size size) throws Exception {
        return new ThreeNodes(folder).run(seed, size);
    }

    private String run(long seed, Trial.Size size) throws Exception {
        Trial.masterKey(folder);
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= NODES; number++) {
            nodes.add(Node.named("node-" + number, folder, settings));
        }
        BothViews shared = viewsInMongo ? BothViews.of(mongo) : null;
        return new Trial(folder, new Random(seed), new RecordedInPostgres(events), shared)
                .run(size, nodes, nodes, freshNode());
    }

    /** It makes all views anew: in its memory, or in a database beside that of the others. */
    private Node freshNode() throws IOException {
        return Node.named("fresh", folder, BothViews.of(mongo).besides(settings));
    }
}
