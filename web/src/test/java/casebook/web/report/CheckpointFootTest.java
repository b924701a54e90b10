package casebook.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.LogExamples;
import casebook.web.ReadCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CheckpointFootTest {
    private static final String NOTE = LogExamples.checkpoint().toString();

    @Test
    void whoever_photographs_the_code_has_the_whole_checkpoint() throws Exception {
        CheckpointFoot foot = CheckpointFoot.of(NOTE);
        assertThat(read(foot.picture())).isEqualTo(NOTE);
        assertThat(String.join("\n", foot.lines()) + "\n").isEqualTo(NOTE);
    }

    @Test
    void what_is_too_long_for_a_code_is_no_checkpoint() {
        assertThatThrownBy(() -> CheckpointFoot.of("x".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String picture) throws Exception {
        byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return ReadCode.on(image).orElseThrow();
    }
}
