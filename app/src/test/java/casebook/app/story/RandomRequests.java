package casebook.app.story;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What staff might ask of one case: well written, and as often as not out of place. */
final class RandomRequests {

    /** Who raised the concern: to be in no answer. */
    static final String REPORTER = "Thisbe Hollowmere";

    /** A path below the case, and a body in which "Said" stands for what somebody wrote. */
    record Ask(String path, String body) {}

    private final Random random;
    private final List<Supplier<As>> people;

    RandomRequests(Random random, Case concern) {
        this.random = random;

        this.people = List.of(concern::head, concern::head, concern::senior, concern::office, concern::dsl);
    }

    static Case reported(School school) {
        return Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", """
                {'group':{'kind':'CLASS','name':'Year 3'},'happenedAt':'%s','description':'Said in the group',
                 'clauses':['N1','N3'],'reporter':{'wish':'CONFIDENTIAL','name':'%s'},
                 'subject':{'name':'Linden Example','relationship':'PARENT'}}""".formatted(Days.hoursAgo(60), REPORTER))
                        .isCreated());
    }

    As anybody() {
        return people.get(random.nextInt(people.size())).get();
    }

    Ask anything() {
        return switch (random.nextInt(12)) {
            case 0 -> ask("/screening", "{'outcome':'ACCEPTED','reason':'Said','safeguardingConcern':false}");
            case 1 -> ask("/statements", """
                    {'from':{'name':'Wren Example','relationship':'STAFF'},'takenAt':'%s','how':'PHONE','text':'Said',
                     'readBackAndAgreed':true}""".formatted(Days.hoursAgo(9)));
            case 2 -> ask("/parent-conversations", """
                    {'spokenAt':'%s','mode':'Said','present':['Linden Example'],'gist':'Said','parentsAccount':'Said'}""".formatted(Days.hoursAgo(8)));
            case 3 ->
                ask(
                        "/contact-attempts",
                        "{'attemptedAt':'%s','mode':'Said','outcome':'Said'}".formatted(Days.hoursAgo(10)));
            case 4 ->
                ask(
                        "/findings",
                        "{'allegations':[{'clause':'%s','outcome':'BREACH','reasons':'Said'}]}"
                                .formatted(random.nextInt(4) == 0 ? "N3" : "N1"));
            case 5 -> ask("/proportionality", "{'lesserSteps':[],'effectOnChild':'Said','adjustmentsOffered':'Said'}");
            case 6 ->
                ask("/decision", "{'responses':['%s'],'reasons':'Said'}".formatted(random.nextBoolean() ? "A1" : "A3"));
            case 7 -> ask("/warnings", "{'clauses':['N1'],'whatMustChange':'Said','deliveredBy':'POST'}");
            case 8 -> ask("/escalations", """
                    {'authority':'POLICE','grounds':[{'code':'RUDE','facts':'Said'}],'shared':['Said'],'lawfulBasis':'Said'}""");
            case 9 -> ask("/holds", "{'reason':'Said'}");
            case 10 -> ask("/reopening", "{'reason':'Said'}");
            default ->
                ask(
                        "/corrections",
                        "{'entry':%d,'kind':'CLARIFICATION','text':'Said','why':'Said'}".formatted(random.nextInt(20)));
        };
    }

    private static Ask ask(String path, String body) {
        return new Ask(path, body);
    }
}
