package casebook.app.health;

import casebook.app.mongo.OutsideMongo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the MongoDB of the views answers. Casebook stays ready without it: what is recorded meanwhile is kept. */
@Component
@ConditionalOnProperty(name = "casebook.views", havingValue = "mongodb")
class MongoHealthIndicator extends AbstractHealthIndicator {

    private final OutsideMongo mongo;

    MongoHealthIndicator(OutsideMongo mongo) {
        super("MongoDB could not be asked");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (mongo.answers()) {
            health.up();
        } else {
            health.down();
        }
    }
}
