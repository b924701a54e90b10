package casebook.app.mongo;

import casebook.app.roles.Part;
import casebook.app.roles.With;
import casebook.query.progress.ViewProgress;
import casebook.query.setaside.Queues;
import casebook.query.store.Shapes;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.common.Registration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The views in the MongoDB outside, with their places in the log beside them: any process goes on where another has stopped. */
@ConditionalOnProperty(name = "casebook.views", havingValue = "mongodb")
public class ViewsInMongoDb {

    @Bean
    Shapes shapes() {
        return Shapes.today();
    }

    @Bean
    MongoDatabase viewsDatabase(OutsideMongo mongo, Shapes shapes) {
        return ShapedDatabase.of(mongo.views(), shapes);
    }

    /** Each start claims views under a name of its own. */
    @Bean
    TokenStore tokenStore(OutsideMongo mongo, Serializer serializer, SecureRandom random) {
        return PlacesOfViews.in(mongo.views(), serializer, new UUID(random.nextLong(), random.nextLong()));
    }

    @Bean
    @With(Part.QUERY)
    PlacesAsKept keptPlaces(OutsideMongo mongo, Serializer serializer, Shapes shapes, EventStore log) {
        PlacesAsKept places = new PlacesAsKept(mongo, serializer, shapes);
        new ViewsOfThisLog(mongo, log).check(places.all());
        return places;
    }

    @Bean
    Queues queuesOfViews(OutsideMongo mongo, Serializer serializer, Shapes shapes) {
        return new QueuesBesideViews(mongo, serializer, shapes);
    }

    @Bean
    Registration thatTheyAreAwayIsSaid(QueryBus queries) {
        return queries.registerHandlerInterceptor(new ViewsWithinReach());
    }

    @Bean
    @With(Part.QUERY)
    EarlierShapes earlierShapes(OutsideMongo mongo, Shapes shapes, ViewProgress progress, Clock clock) {
        return new EarlierShapes(mongo, shapes, progress, clock);
    }

    /**
     * A view of another shape has a place of its own. What was ordered to be erased is erased again at every start, in case its keys came
     * back with a backup: that reaction keeps no place.
     */
    @Bean
    ConfigurerModule placesOfShapes(Shapes shapes) {
        return configurer -> configurer
                .eventProcessing()
                .assignProcessingGroup(shapes::named)
                .registerTokenStore(shapes.named("erasure"), axon -> new InMemoryTokenStore());
    }
}
