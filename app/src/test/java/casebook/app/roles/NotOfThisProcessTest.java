package casebook.app.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NotOfThisProcessTest {

    private static final List<String> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("casebook.app").stream()
                    .map(JavaClass::getName)
                    .toList();

    @Test
    void one_process_with_all_roles_leaves_out_nothing() {
        assertThat(TYPES).noneMatch(type -> NotOfThisProcess.isLeftOut(type, EnumSet.allOf(Part.class)));
    }

    @Test
    void whatever_the_table_names_is_there() {
        assertThat(NotOfThisProcess.NEEDED_BY.keySet())
                .allSatisfy(named -> assertThat(TYPES).anyMatch(type -> type.startsWith(named)));
    }

    @Test
    void what_decides_has_no_log_to_sign_and_no_accounts() {
        assertThat(leftOut(Part.COMMAND, "casebook.app.ledger.Signing")).isTrue();
        assertThat(leftOut(Part.COMMAND, "casebook.app.accounts.KeptAccounts")).isTrue();
        assertThat(leftOut(Part.COMMAND, "casebook.app.keys.Keys")).isFalse();
    }

    @Test
    void the_door_has_no_views_and_signs_no_log_but_keeps_the_clock() {
        assertThat(leftOut(Part.WEB, "casebook.app.ledger.Signing")).isTrue();
        assertThat(leftOut(Part.WEB, "casebook.app.health.ViewsHealthIndicator"))
                .isTrue();
        assertThat(leftOut(Part.WEB, "casebook.app.reminders.Timer")).isFalse();
    }

    @Test
    void what_shows_signs_the_log_and_sends_no_mail() {
        assertThat(leftOut(Part.QUERY, "casebook.app.ledger.Signing")).isFalse();
        assertThat(leftOut(Part.QUERY, "casebook.app.mail.Smtp")).isTrue();
    }

    private static boolean leftOut(Part alone, String type) {
        assertThat(TYPES).contains(type);
        return NotOfThisProcess.isLeftOut(type, Set.of(alone));
    }
}
