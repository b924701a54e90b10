package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** On MongoDB's own engine. */
class PlacesOfViewsTest {

    private static final int PROCESSES = 4;

    private final OutsideMongo mongo = RealMongo.there().open();

    @AfterEach
    void drop() {
        mongo.views().drop();
        mongo.close();
    }

    @RepeatedTest(5)
    void processes_that_start_at_once_on_empty_views_find_the_same_name_for_them() throws Exception {
        CyclicBarrier together = new CyclicBarrier(PROCESSES);
        Callable<Optional<String>> start = () -> {
            PlacesOfViews places =
                    PlacesOfViews.in(mongo.views(), Jackson3Serializer.builder().build(), UUID.randomUUID());
            together.await();
            return places.retrieveStorageIdentifier();
        };
        Set<String> names = new HashSet<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(PROCESSES)) {
            List<Callable<Optional<String>>> starts =
                    Stream.generate(() -> start).limit(PROCESSES).toList();
            for (Future<Optional<String>> name : processes.invokeAll(starts)) {
                names.add(name.get().orElseThrow());
            }
        }
        assertThat(names).hasSize(1);
    }
}
