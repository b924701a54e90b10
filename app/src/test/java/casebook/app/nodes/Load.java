package casebook.app.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** People who report a concern, add two entries to it, and report the next, until so many commands were sent. */
record Load(Balancer balancer, Confirmed confirmed) {

    private static final String CONCERN =
            "{'group':{'kind':'CLASS','name':'Year 1'},'description':'Noted','reporter':{'wish':'ANONYMOUS'}}";
    static final String ATTEMPT = "{'attemptedAt':'2026-01-05T09:00:00Z','mode':'Phone','outcome':'No answer'}";
    private static final int EACH = 3;

    void sends(int commands, int people) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(commands / EACH);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                all.add(threads.submit(() -> works(left)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void works(AtomicInteger left) {
        for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
            String key = "case-" + number;
            JsonNode report = balancer.posts("office", "/api/incidents", CONCERN, key);
            confirmed.reported(report);
            String incident = report.path("incidentId").asString();
            String attempts = "/api/incidents/" + incident + "/contact-attempts";
            confirmed.added(incident, balancer.posts("office", attempts, ATTEMPT, key + "-a"));
            confirmed.added(incident, balancer.posts("office", attempts, ATTEMPT, key + "-b"));
        }
    }
}
