package casebook.app.demo;

import casebook.app.axonserver.PartAway;
import casebook.web.ViewsReady;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where Casebook is, once it can be used. */
@Component
class StartMessage {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final ViewsReady views;
    private final Environment environment;
    private final HowToSignIn howToSignIn;

    StartMessage(ViewsReady views, Environment environment, HowToSignIn howToSignIn) {
        this.views = views;
        this.environment = environment;
        this.howToSignIn = howToSignIn;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        Thread.ofVirtual().name("start-message").start(this::sayOnceCaughtUp);
    }

    private void sayOnceCaughtUp() {
        try {
            while (!areReady()) {
                Thread.sleep(LOOK_AGAIN);
            }
            // on the console and not in the log: it may hold the demo password
            System.out.println(sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // the others may still be starting
    private boolean areReady() {
        try {
            return views.ready();
        } catch (PartAway e) {
            return false;
        }
    }

    private String sentence() {
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return "\nCasebook is running at " + address + "\n" + howToSignIn.sentence() + "\n";
    }
}
