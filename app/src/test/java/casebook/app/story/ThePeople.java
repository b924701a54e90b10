package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** One parent whom two people wrote in two ways, and whom the Head is related to. */
record ThePeople(School school) {

    private static final String CONCERN = """
            {'group':{'kind':'YEAR','name':'Year 2'},'happenedAt':'%s','description':'Remarks about a teacher',
             'clauses':['N1'],'reporter':{'wish':'ANONYMOUS'},'subject':%s}""";

    Case isReportedAsOne() {
        return reported("{'name':'Wilhelmina Example','relationship':'PARENT'}");
    }

    Case isReportedAsAnother() {
        return reported("{'name':'Mina Exemplary','relationship':'PARENT'}");
    }

    /** By the same name, as names are compared, and the same again when the request is repeated. */
    void haveANamesakeWhoIsCautionedAbout() {
        String body = CONCERN.formatted(Days.hoursAgo(3), "{'name':' wilhelmina  EXAMPLE','relationship':'PARENT'}");
        As office = school.office().underKey(UUID.randomUUID().toString());
        Reply report = office.posts("/api/incidents", body).isCreated();
        report.shows("cautions/0/rule", "NamesakesAreLookedAt");
        int before = people("wilhelmina").items().size();
        office.posts("/api/incidents", body).isTheSameAs(report);
        assertThat(people("wilhelmina").items()).hasSize(before);
    }

    void areMerged(Case first, Case second) {
        String goesOn = person(first);
        String duplicate = person(second);
        assertThat(duplicate).isNotEqualTo(goesOn);
        As senior = school.senior().on("/api/people/" + duplicate);
        school.office()
                .on("/api/people/" + duplicate)
                .posts("/merges", "{'into':'%s','reason':'x'}".formatted(goesOn))
                .is(403);
        senior.posts("/merges", "{'into':'%s','reason':'x'}".formatted(duplicate))
                .isRefused("NobodyIsMergedIntoThemselves");
        senior.posts("/merges", "{'into':'%s','reason':'Mina is short for it'}".formatted(goesOn))
                .isCreated();
        school.senior()
                .on("/api/people/" + goesOn)
                .posts("/merges", "{'into':'%s','reason':'x'}".formatted(duplicate))
                .isRefused("EntryThatGoesOnIsNoDuplicate");

        first.page().shows("subject/name", "Wilhelmina Example");
        second.page().shows("subject/name", "Wilhelmina Example");
        assertThat(second.timeline().getFirst().at("/details/subject/name").asString())
                .isEqualTo("Wilhelmina Example");
        assertThat(school.office().reads("/api/incidents?q=exemplary").isDone().each("reference"))
                .contains(first.reference(), second.reference());
        Reply page = school.head().reads("/api/people/" + goesOn).isDone();
        assertThat(page.at("cases")
                        .valueStream()
                        .map(one -> one.path("reference").asString()))
                .contains(first.reference(), second.reference());
        assertThat(people("mina").each("mergedInto")).contains(goesOn);
    }

    void keepTheHeadFromDeciding(Case concern) {
        String goesOn =
                school.head().reads("/api/people/" + person(concern)).isDone().text("mergedInto");
        school.office()
                .on("/api/people/" + goesOn)
                .posts("/interests", "{'who':'head','relation':'RELATIVE','why':'Her cousin'}")
                .isCreated();
        concern.page().shows("standingInterests/0/who", "head");
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        concern.senior().posts("/statements", """
                        {'from':{'name':'A neighbour','relationship':'OTHER'},'takenAt':'%s','how':'PHONE','text':'I read it',
                         'readBackAndAgreed':true}""".formatted(Days.hoursAgo(1))).isCreated();
        concern.senior()
                .posts("/parent-conversations", """
                        {'spokenAt':'%s','mode':'PHONE','present':['The parent'],'gist':'We spoke',
                         'parentsAccount':'I was cross'}""".formatted(Days.hoursAgo(1)))
                .isCreated();
        concern.head().posts("/findings", finding()).isRefused("NobodyDecidesTheirOwnCase");
        school.head()
                .on("/api/people/" + goesOn)
                .posts("/interests/withdrawals", "{'who':'head','why':'Not any more'}")
                .isRefused("NobodyWithdrawsTheirOwnInterest");
    }

    void areDecidedAboutByTheDelegate(Case concern) {
        concern.senior().posts("/findings", finding()).isRefused("OnlyTheHeadDecides");
        concern.office()
                .posts("/conflicts", "{'who':'head','why':'Her cousin','delegate':'senior'}")
                .isCreated();
        concern.senior().posts("/findings", finding()).isDone();
        assertThat(concern.lastEntry().path("onBehalfOf").asString()).isEqualTo("head");
    }

    void areReferredToById(Case concern) {
        String goesOn = person(concern);
        Case third = reported("{'personId':'%s','relationship':'PARENT'}".formatted(goesOn));
        third.page().shows("subject/name", "Wilhelmina Example");
        school.office()
                .on("/api/people/" + goesOn)
                .posts("/corrections", "{'name':'Wilhelmina Sample','why':'She married'}")
                .isCreated();
        third.page().shows("subject/name", "Wilhelmina Sample");
        school.office()
                .posts(
                        "/api/incidents",
                        CONCERN.formatted(
                                Days.hoursAgo(3),
                                "{'personId':'0190a0c0-0000-7000-8000-00000000dead','relationship':'PARENT'}"))
                .isRefused("PersonNamedIsOnTheRegister");
    }

    /** The case takes its number, and puts somebody on the register, last of all: a refusal leaves neither. */
    void areNotThereWhenTheCaseIsRefused() {
        String subject = "{'name':'Nobodyatall','relationship':'PARENT'}";
        school.office()
                .posts(
                        "/api/incidents",
                        CONCERN.formatted(Days.hoursAgo(3), subject).replace("'N1'", "'X9'"))
                .isRefused("ClauseIsInTheEditionInForce");
        assertThat(people("nobodyatall").items()).isEmpty();
        Case concern = reported("{'name':'Somebodyelse','relationship':'PARENT'}");
        concern.senior().posts("/statements", """
                        {'from':{'name':'Nobodyatall','relationship':'PARENT'},'takenAt':'%s','how':'PHONE','text':'x',
                         'readBackAndAgreed':true}""".formatted(Days.hoursAgo(1))).isRefused("CaseIsAtThatStep");
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        concern.senior()
                .posts("/statements", """
                        {'from':{'name':'Nobodyatall','relationship':'PARENT'},'takenAt':'%s','how':'PHONE','text':'x',
                         'readBackAndAgreed':true}""".formatted(Days.hoursAhead(1)))
                .isRefused("NothingIsRecordedBeforeItHappens");
        assertThat(people("nobodyatall").items()).isEmpty();
        assertThat(people("somebodyelse").items()).hasSize(1);
    }

    private Case reported(String subject) {
        return Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", CONCERN.formatted(Days.hoursAgo(3), subject))
                        .isCreated());
    }

    private static String person(Case concern) {
        return concern.page().text("subject/personId");
    }

    private Reply people(String words) {
        return school.office().reads("/api/people?q=" + words).isDone();
    }

    private static String finding() {
        return "{'allegations':[{'clause':'N1','outcome':'NO_BREACH','reasons':'It was mild','evidence':[]}]}";
    }
}
