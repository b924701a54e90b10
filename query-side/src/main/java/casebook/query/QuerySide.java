package casebook.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Every view: its projector, its documents and its answers. Needs of its surroundings a Seal, a KeyedDigest, a Clock, a
 * MongoDatabase, the event log and Axon's event processing.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {}
