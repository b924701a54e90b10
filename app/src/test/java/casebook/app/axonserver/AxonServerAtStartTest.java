package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxonServerAtStartTest {

    private DataFolder data;

    @BeforeEach
    void open(@TempDir Path folder) {
        data = DataFolder.open(folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void a_new_folder_and_an_empty_log_belong_together_from_then_on() throws IOException {
        starts(null);
        starts(null);
        starts("first");
        starts("first");
        assertThat(new KnownInFolder(data).said()).contains("first");
    }

    @Test
    void keys_of_another_log_are_refused() throws IOException {
        starts(null);
        starts("first");
        assertThatThrownBy(() -> starts("other"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("belongs to another log");
    }

    @Test
    void keys_without_their_log_are_refused() throws IOException {
        starts(null);
        starts("first");
        assertThatThrownBy(() -> starts(null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The records are missing");
    }

    @Test
    void a_log_without_its_keys_is_refused() {
        assertThatThrownBy(() -> starts("first"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The keys are missing");
    }

    private void starts(@Nullable String first) throws IOException {
        var connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(AxonServerConfiguration.builder().build())
                .build();
        var log = new AxonServerLog(
                connections, new Entries(Jackson3Serializer.builder().build()));
        new AxonServerAtStart(new WithinReach(connections, log, new LastFailure()), new KnownInFolder(data))
                .belongsTo(first);
    }
}
