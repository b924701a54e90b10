package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.PeopleExamples;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.SiteBanRegister.Item;
import casebook.shared.query.SiteBanState;
import casebook.shared.seal.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class SiteBansTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Views views;

    SiteBansTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(PeopleExamples.personRegistered(), EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_intended_ban_keeps_nobody_out() {
        views.recorded(SiteBanEvents.banIntentServed());
        assertThat(register()).isEmpty();
    }

    @Test
    void a_temporary_bar_is_in_force_from_the_day_it_was_served() {
        views.recorded(SiteBanEvents.temporaryBarServed());
        assertThat(register()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(SiteBanState.TEMPORARY_BAR);
            assertThat(item.from()).isEqualTo(TODAY);
            assertThat(item.to()).isNull();
            assertThat(views.seal().open(Objects.requireNonNull(item.name()))).isEqualTo(new Opened.Text("Parent A"));
            assertThat(views.seal().open(item.scope())).isInstanceOf(Opened.Text.class);
        });
    }

    @Test
    void a_confirmed_ban_shows_its_dates_as_they_were_varied() {
        views.recorded(SiteBanEvents.banIntentServed(), SiteBanEvents.siteBanConfirmed());
        assertThat(register()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(SiteBanState.CONFIRMED);
            assertThat(item.from()).isEqualTo(SiteBanEvents.siteBanConfirmed().from());
            assertThat(item.to()).isEqualTo(SiteBanEvents.siteBanConfirmed().to());
        });
        views.recorded(SiteBanEvents.siteBanVaried());
        assertThat(register())
                .singleElement()
                .satisfies(item -> assertThat(item.reviewOn())
                        .isEqualTo(SiteBanEvents.siteBanVaried().reviewOn()));
    }

    @Test
    void what_waits_for_the_chair_leaves_a_bar_in_force_and_a_notice_out() {
        views.recorded(SiteBanEvents.banIntentServed(), OversightEvents.siteBanReferredToChair());
        assertThat(register()).isEmpty();
        views.recorded(SiteBanEvents.temporaryBarServed(), OversightEvents.siteBanReferredToChair());
        assertThat(register())
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(SiteBanState.TEMPORARY_BAR));
        views.recorded(OversightEvents.siteBanConfirmedByChair());
        assertThat(register()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(SiteBanState.CONFIRMED);
            assertThat(item.to())
                    .isEqualTo(OversightEvents.siteBanConfirmedByChair().to());
        });
    }

    @Test
    void a_ban_not_imposed_or_lifted_is_gone() {
        views.recorded(SiteBanEvents.temporaryBarServed(), SiteBanEvents.siteBanNotImposed());
        assertThat(register()).isEmpty();
        views.recorded(SiteBanEvents.temporaryBarServed(), SiteBanEvents.siteBanLifted());
        assertThat(register()).isEmpty();
    }

    @Test
    void a_second_ban_does_not_inherit_the_dates_of_the_first() {
        views.recorded(
                SiteBanEvents.temporaryBarServed(),
                SiteBanEvents.siteBanConfirmed(),
                SiteBanEvents.siteBanLifted(),
                SiteBanEvents.temporaryBarServed());
        assertThat(register())
                .singleElement()
                .satisfies(item -> assertThat(item.to()).isNull());
    }

    @Test
    void a_ban_counts_on_its_last_day_and_not_after() {
        views.recorded(SiteBanEvents.banIntentServed(), confirmedUntil(TODAY));
        assertThat(register()).hasSize(1);
        views.recorded(SiteBanEvents.banIntentServed(), confirmedUntil(TODAY.minusDays(1)));
        assertThat(register()).isEmpty();
    }

    @Test
    void the_register_comes_in_pages_by_reference() {
        for (int number = 4; number > 1; number--) {
            var bar = SiteBanEvents.temporaryBarServed();
            views.recorded(
                    Cases.reported(number),
                    new TemporaryBarServed(Cases.id(number), bar.notice(), bar.immediateRisk()));
        }
        SiteBanRegister first = views.ask(new FindSiteBans(2, null), SiteBanRegister.class);
        SiteBanRegister second = views.ask(new FindSiteBans(2, first.next()), SiteBanRegister.class);
        assertThat(first.items()).extracting(Item::reference).containsExactly("2026-0002", "2026-0003");
        assertThat(second.items()).extracting(Item::reference).containsExactly("2026-0004");
        assertThat(second.next()).isNull();
    }

    @Test
    void the_register_holds_no_reasons() {
        views.recorded(SiteBanEvents.temporaryBarServed(), SiteBanEvents.siteBanConfirmed());
        assertThat(Objects.requireNonNull(views.documents().get("sitebans")))
                .singleElement()
                .satisfies(document -> assertThat(
                                document.get("ban", Document.class).keySet())
                        .containsExactlyInAnyOrder("state", "scope", "from", "to", "reviewOn"));
    }

    private static SiteBanConfirmed confirmedUntil(LocalDate to) {
        return new SiteBanConfirmed(
                Invented.CASE, List.of(), Invented.words("Reasons"), TODAY.minusDays(30), to, TODAY.minusDays(9));
    }

    private List<Item> register() {
        return views.ask(new FindSiteBans(50, null), SiteBanRegister.class).items();
    }
}
