package casebook.shared.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casebook.shared.seal.KeyId.Owner;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyIdTest {

    private static final UUID ID = UUID.fromString("0192c0de-0000-4000-8000-00000000c45e");

    @ParameterizedTest
    @EnumSource
    void is_read_as_it_is_written(Owner owner) {
        KeyId id = new KeyId(owner, ID);

        assertThat(KeyId.of(id.toString())).isEqualTo(id);
    }

    @Test
    void is_written_as_its_owner_and_id() {
        assertThat(new KeyId(Owner.REPORTER, ID)).hasToString("reporter/" + ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case",
                "case/",
                "/0192c0de-0000-4000-8000-00000000c45e",
                "school/0192c0de-0000-4000-8000-00000000c45e",
                "CASE/0192c0de-0000-4000-8000-00000000c45e",
                "Case/0192c0de-0000-4000-8000-00000000c45e",
                "case/0192C0DE-0000-4000-8000-00000000C45E",
                "case/1-2-3-4-5",
                "case/../../master",
                "case/0192c0de-0000-4000-8000-00000000c45e/x"
            })
    void refuses_anything_else(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyId.of(written))
                .withMessage("A key id reads case/uuid, person/uuid or reporter/uuid");
    }

    /** In Turkish the capital of i is not I. */
    @Test
    void does_not_mind_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(KeyId.of("reporter/" + ID)).hasToString("reporter/" + ID);
        } finally {
            Locale.setDefault(before);
        }
    }
}
