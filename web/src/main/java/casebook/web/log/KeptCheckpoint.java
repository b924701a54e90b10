package casebook.web.log;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A checkpoint that somebody kept, pasted back whole. */
@Schema(example = """
        {"checkpoint": "casebook/0123456789abcdef\\n1\\nLGMc62fr02GrQqLZ7NfdWxT6oqHeMi3V9MrQ5CuKPHA=\\n\\n— casebook/0123456789abcdef AAAA\\n"}""")
record KeptCheckpoint(
        @NotBlank @Size(max = KeptCheckpoint.LONGEST) String checkpoint) {

    static final int LONGEST = 4_000;
}
