package casebook.app.mongo;

import casebook.query.setaside.Queues;
import casebook.query.store.Shapes;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** What views have set aside, beside the views: whichever process goes on with a view knows of it. Each shape has its own. */
final class QueuesBesideViews implements Queues {
    static final String COLLECTION = "setaside";
    /** Axon's word for whose queue it is. */
    static final String VIEW = "processingGroup";

    private final OutsideMongo mongo;
    private final MongoTemplate collections;
    private final Serializer serializer;
    private final Shapes shapes;

    QueuesBesideViews(OutsideMongo mongo, Serializer serializer, Shapes shapes) {
        this.mongo = mongo;
        this.collections = DefaultMongoTemplate.builder()
                .mongoDatabase(mongo.views())
                .deadLetterCollectionName(COLLECTION)
                .build();
        this.serializer = serializer;
        this.shapes = shapes;
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> of(String view) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(shapes.named(view))
                .maxSequences(MOST_CASES)
                .mongoTemplate(collections)
                .serializer(serializer)
                .build();
    }

    @Override
    public boolean withinReach() {
        return mongo.answers();
    }
}
