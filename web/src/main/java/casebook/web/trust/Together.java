package casebook.web.trust;

import casebook.shared.query.GovernorsOverview.Figures;
import java.util.List;
import java.util.function.Function;

/** What the schools of a trust tell together of one term. */
record Together(
        Total sources,
        Total groups,
        Total clauses,
        Total screening,
        Total findings,
        Total responses,
        Total bans,
        Total authorities) {

    static Together of(List<Figures> told, boolean someAreSilent) {
        return new Together(
                Total.of(each(told, Figures::sources), someAreSilent),
                Total.of(each(told, Figures::groups), someAreSilent),
                Total.ofChoices(each(told, Figures::clauses), someAreSilent),
                Total.of(each(told, Figures::screening), someAreSilent),
                Total.of(each(told, Figures::findings), someAreSilent),
                Total.ofChoices(each(told, Figures::responses), someAreSilent),
                Total.of(each(told, Figures::bans), someAreSilent),
                Total.of(each(told, Figures::authorities), someAreSilent));
    }

    private static <T> List<T> each(List<Figures> told, Function<Figures, T> of) {
        return told.stream().map(of).toList();
    }
}
