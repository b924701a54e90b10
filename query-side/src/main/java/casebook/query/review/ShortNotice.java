package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.OVERRIDE;

import casebook.query.store.Recollection;
import casebook.shared.school.Notice;
import casebook.shared.school.SchoolArrangements;
import java.util.ArrayList;
import java.util.List;

/** Notice to a parent that was shorter than the school usually gives: right now and then, and to be looked at. */
final class ShortNotice implements Fold {

    enum Of {
        SHORT_NOTICE_OF_BAN,
        SHORT_NOTICE_OF_MEETING
    }

    private final SchoolArrangements school;
    private final List<Of> given = new ArrayList<>();

    ShortNotice(SchoolArrangements school) {
        this.school = school;
    }

    @Override
    public void after(Recollection.Entry entry) {
        Notice.in(entry.event(), entry.recordedAt())
                .filter(notice -> school.caution(notice).isPresent())
                .ifPresent(notice -> given.add(of(notice.purpose())));
    }

    @Override
    public void into(Tally tally) {
        tally.addEach(OVERRIDE, given);
    }

    private static Of of(Notice.For purpose) {
        return switch (purpose) {
            case REPRESENTATIONS -> Of.SHORT_NOTICE_OF_BAN;
            case MEETING -> Of.SHORT_NOTICE_OF_MEETING;
        };
    }
}
