package casebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import casebook.app.start.StartRefused;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasebookIT {

    private Path folder;
    private StartedCasebook casebook;

    @BeforeAll
    void start(@TempDir Path temp) {
        folder = temp;
        casebook = StartedCasebook.in(folder);
    }

    @AfterAll
    void stop() {
        casebook.close();
    }

    @Test
    void has_real_transactions_and_a_real_event_store() {
        assertThat(casebook.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(casebook.bean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
    }

    @Test
    void takes_evidence_of_20_MB_and_writes_none_of_it_to_a_temporary_file() {
        var multipart = casebook.bean(MultipartConfigElement.class);
        assertThat(multipart.getMaxFileSize()).isEqualTo(20L << 20);
        assertThat((long) multipart.getFileSizeThreshold()).isGreaterThanOrEqualTo(multipart.getMaxRequestSize());
    }

    @Test
    void has_a_view_store_that_answers() {
        var views = casebook.bean(MongoDatabase.class).getCollection("tried");
        views.insertOne(new Document("_id", 1));
        assertThat(views.countDocuments()).isEqualTo(1);
    }

    @Test
    void writes_everything_by_one_serializer_and_never_by_xstream() {
        assertThat(casebook.context().getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .allSatisfy(serializer -> assertThat(serializer)
                        .isInstanceOf(Jackson3Serializer.class)
                        .isSameAs(casebook.bean(Serializer.class)));
        assertThat(ClassUtils.isPresent("com.thoughtworks.xstream.XStream", null))
                .isFalse();
    }

    @Test
    void interrupts_no_handler_and_calls_nobody_home() {
        assertThat(casebook.context().getBeansOfType(HandlerTimeoutHandlerEnhancerDefinition.class))
                .isEmpty();
        assertThat(casebook.context().getBeansOfType(UpdateChecker.class)).isEmpty();
    }

    @Test
    void is_ready_once_its_views_have_caught_up() throws Exception {
        await().until(() -> casebook.management("/actuator/health/readiness").statusCode() == 200);
        assertThat(casebook.management("/actuator/health/readiness").body()).contains("\"views\"");
        assertThat(casebook.frontDoor("/livez").statusCode()).isEqualTo(200);
        assertThat(casebook.frontDoor("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void shows_its_metrics_but_not_its_settings_and_neither_at_the_front_door() throws Exception {
        assertThat(casebook.management("/actuator/prometheus").body())
                .contains("jvm_memory_used_bytes")
                .contains(
                        "casebook_log_size_events", "casebook_log_checkpoint_age_seconds", "casebook_log_contradicted")
                .contains(
                        "casebook_view_behind_events{view=\"incidents\"}",
                        "casebook_deadlines_missed 0.0",
                        "casebook_entries_set_aside 0.0")
                .contains("casebook_queries_seconds_count{message=\"HeadOfLog\",outcome=\"answered\"}");
        assertThat(casebook.management("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(casebook.frontDoor("/actuator/prometheus").statusCode()).isNotEqualTo(200);
    }

    @Test
    void measures_every_address_of_its_own() {
        assertThat(casebook.context()
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods())
                .hasSizeLessThan(casebook.context()
                        .getEnvironment()
                        .getRequiredProperty("management.metrics.web.server.max-uri-tags", Integer.class));
    }

    @Test
    void keeps_its_data_folder_to_itself() {
        assertThatThrownBy(() -> StartedCasebook.in(folder)).hasRootCauseInstanceOf(StartRefused.class);
    }

    @Test
    void logs_neither_this_starts_secret_nor_documents() {
        assertThat(LoggerFactory.getLogger("org.mongodb.driver.client").isInfoEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger("de.bwaldvogel.mongo.wire.MongoWireProtocolHandler")
                        .isErrorEnabled())
                .isFalse();
    }
}
