package casebook.command.school;

import static casebook.shared.examples.AccountExamples.changeSettings;
import static casebook.shared.examples.AccountExamples.settingsChanged;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.school.SchoolSettings;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final Map<String, String> NOW = Map.of(Trace.REQUEST, "now", Trace.DIGEST, "digest");

    @Test
    void takes_what_the_school_sets_and_the_same_again_as_no_change() {
        fixture()
                .givenNoPriorActivity()
                .when(changeSettings(), NOW)
                .expectEvents(settingsChanged())
                .expectResultMessagePayload(true);
        fixture()
                .given(before("earlier"))
                .when(changeSettings(), NOW)
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void wants_days_and_years_that_a_school_can_work_by() {
        refused(asked(days(0, null, null)), SettingsRule.NoticeIsADayOrMore);
        refused(asked(days(61, null, null)), SettingsRule.NoticeIsADayOrMore);
        refused(asked(days(null, 0, null)), SettingsRule.RecordsAreKeptForYears);
        refused(asked(days(null, 31, null)), SettingsRule.RecordsAreKeptForYears);
        refused(asked(days(null, null, -1)), SettingsRule.RemindersComeBeforeTheDay);
        refused(asked(days(null, null, 31)), SettingsRule.RemindersComeBeforeTheDay);
        asked(days(60, 30, 0)).expectSuccessfulHandlerExecution();
        asked(days(1, 1, 30)).expectSuccessfulHandlerExecution();
    }

    @Test
    void answers_a_repeated_request_as_the_first_time() {
        fixture()
                .given(before("now"))
                .when(changeSettings(), NOW)
                .expectNoEvents()
                .expectResultMessagePayload(true);
        refused(
                fixture()
                        .given(before("now"))
                        .when(changeSettings(), Map.of(Trace.REQUEST, "now", Trace.DIGEST, "another")),
                SettingsRule.OneKeyOneRequest);
    }

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(SettingsRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
    }

    private static ChangeSchoolSettings days(
            @Nullable Integer toReply, @Nullable Integer years, @Nullable Integer reminder) {
        return new ChangeSchoolSettings(
                new SchoolSettings(null, null, null, null, toReply, null, null, null, years, reminder));
    }

    private static ResultValidator<Settings> asked(ChangeSchoolSettings command) {
        return fixture().givenNoPriorActivity().when(command, NOW);
    }

    private static void refused(ResultValidator<Settings> result, SettingsRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static Object before(String request) {
        return GenericEventMessage.asEventMessage(settingsChanged())
                .withMetaData(Map.of(Trace.REQUEST, request, Trace.DIGEST, "digest"));
    }

    private static AggregateTestFixture<Settings> fixture() {
        return new AggregateTestFixture<>(Settings.class);
    }
}
