package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void what_a_file_says_cannot_write_on_the_terminal() {
        assertThat(Plain.text("a\u001B[2Jb\rc\nd\u202Ee\uD800")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(Plain.text("Größe 3, Żaneta")).isEqualTo("Größe 3, Żaneta");
        assertThat(Plain.text("x".repeat(1_000))).hasSize(163).endsWith("...");
    }
}
