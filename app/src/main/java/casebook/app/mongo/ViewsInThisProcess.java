package casebook.app.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The view store of a school on one machine. Beans close in the opposite order: the client before its server. */
@ConditionalOnProperty(name = "casebook.views", havingValue = "memory", matchIfMissing = true)
public class ViewsInThisProcess {

    @Bean
    OwnMongo ownMongo(SecureRandom random) {
        return OwnMongo.start(random);
    }

    @Bean
    MongoClient mongoClient(OwnMongo mongo) {
        return mongo.client();
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client) {
        return client.getDatabase("casebook");
    }

    /** They are rebuilt from the first event at every start, so their places are not kept. */
    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }
}
