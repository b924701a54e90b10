package casebook.app.demoyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes the year's cases into the diary: which, when and how they end depends on the seed alone. */
final class SchoolYearOfCases {

    /** School days. */
    private static final int TO_BE_DECIDED = 20;

    private final Diary diary;
    private final RandomGenerator random;
    private final Said said;
    private int dealt;

    SchoolYearOfCases(Diary diary, RandomGenerator random) {
        this.diary = diary;
        this.random = random;
        said = new Said(random);
    }

    void write() {
        List<Begun> year = new ArrayList<>();
        for (Plot plot : Plot.values()) {
            for (int one = 0; one < plot.cases(); one++) {
                year.add(new Begun(plot, day(plot)));
            }
        }
        year.sort(Comparator.comparing(Begun::day));
        for (int number = 1; number <= year.size(); number++) {
            write(number, year.get(number - 1).plot(), year.get(number - 1).day());
        }
    }

    private record Begun(Plot plot, LocalDate day) {}

    /** What takes long begins early enough to end; what is left open begins late. */
    private LocalDate day(Plot plot) {
        List<LocalDate> days = Days.forConcerns();
        int last = days.size();
        return switch (plot) {
            case LEFT_OPEN -> days.get(last - 1 - random.nextInt(4));
            case BAN_CONFIRMED, BAN_NOT_IMPOSED, BAR_LIFTED, POLICE, WARNED_TWICE -> days.get(random.nextInt(last / 2));
            default -> dealt(Days.ofTerms());
        };
    }

    /** A day of the next term, early enough in it to be decided before the term ends. */
    private LocalDate dealt(List<List<LocalDate>> terms) {
        List<LocalDate> term = terms.get(dealt++ % terms.size());
        return term.get(random.nextInt(term.size() - TO_BE_DECIDED));
    }

    private void write(int number, Plot plot, LocalDate day) {
        String clause = plot.clause(number);
        InventedCase concern = new InventedCase(diary, day);
        concern.raised(said.concern(number, clause, concern.ago(14)));
        if (plot == Plot.SCREENED_OUT) {
            Enquiries.screenedOut(
                    concern,
                    number % 2 == 0
                            ? "It is about politics, and nobody was named"
                            : "A private quarrel that the group itself ended");
            if (number % 3 == 0) {
                Responses.gap(concern, clause, "Polls and sales are not mentioned, and moderators ask us what to do");
            }
            return;
        }
        Enquiries.takenOn(concern);
        if (plot == Plot.LEFT_OPEN) {
            return;
        }
        if (plot == Plot.REFERRED) {
            Enquiries.referred(concern);
        }
        boolean nobody = number % 13 == 0;
        InventedCase heard = nobody
                ? Enquiries.nobodyReached(concern)
                : Enquiries.gathered(concern, random.nextInt(6), number % 8 == 0, clause);
        new Ending(number, plot, clause, heard).write();
    }
}
