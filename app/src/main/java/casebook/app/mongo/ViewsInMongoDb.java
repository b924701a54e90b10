package casebook.app.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The views in the MongoDB outside. */
@ConditionalOnProperty(name = "casebook.views", havingValue = "mongodb")
public class ViewsInMongoDb {

    @Bean
    MongoDatabase viewsDatabase(OutsideMongo mongo) {
        return mongo.views();
    }
}
