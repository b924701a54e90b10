package casebook.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.policy.ReviewFigures;
import casebook.shared.query.Coverage;
import casebook.shared.query.Coverage.InClass;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.PolicyReview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-31");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "30, 30, 30",
                "25, 30, 30",
                "26, 30, none",
                "31, 30, none",
                "35, 30, 30",
                "0, 4, none",
                "3, 30, none",
                "0, 30, 30"
            })
    void how_many_were_asked_is_told_where_nobody_can_work_out_a_few_who_have_not_signed(
            int signed, int asked, @Nullable Long told) {
        ReviewFigures figures = of(new InClass("Year 4", signed, asked));
        assertThat(figures.asked()).isEqualTo(told);
        assertThat(figures.tellsOfAFew()).isFalse();
    }

    @Test
    void nor_is_it_told_before_it_is_known_of_every_class() {
        InClass one = new InClass("Year 4", 20, 30);
        assertThat(of(one, new InClass("Year 5", 20, null)).asked()).isNull();
        assertThat(of(one, new InClass("Year 5", 20, 25)).asked()).isEqualTo(55);
    }

    private static ReviewFigures of(InClass... classes) {
        return new Disclosed(
                        new GovernorsOverview(List.of()),
                        new PolicyReview(
                                DAY,
                                DAY,
                                null,
                                Instant.EPOCH,
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        new Coverage(List.of(classes)))
                .figures();
    }
}
