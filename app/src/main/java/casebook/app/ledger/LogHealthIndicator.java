package casebook.app.ledger;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down once the log is found not to be what was signed, so that whoever watches over Casebook is told. It is no part of readiness:
 * a school goes on working, and what is recorded meanwhile is recorded.
 */
@Component
class LogHealthIndicator extends AbstractHealthIndicator {

    private final Ledger ledger;

    LogHealthIndicator(Ledger ledger) {
        super("The log's finding could not be read");
        this.ledger = ledger;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        ledger.finding()
                .ifPresentOrElse(
                        finding -> health.down().withDetail("finding", finding),
                        () -> health.up().withDetail("finding", "none"));
    }
}
