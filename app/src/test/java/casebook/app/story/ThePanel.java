package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A parent complains of how their case was handled, and people who knew nothing of it hear the complaint. */
final class ThePanel {

    private static final String ACCESS = "{'who':'%s','purpose':'%s','until':'" + Days.ahead(20) + "'}";
    private static final String TWO_INDEPENDENT = "{'name':'Invented Person One'},{'name':'Invented Person Two'}";
    private static final String OUTCOME =
            "{'outcome':'PARTLY_UPHELD','recommendations':'Answer within a week','at':'%s'}";

    private ThePanel() {}

    static void governorReadsOnlyWhileAccessIsOpen(Case concern) {
        concern.governor().reads("").is(404).isProblem();
        concern.senior().posts("/access", ACCESS.formatted("governor", "Why")).isRefused("OnlyTheHeadDecides");
        concern.head().posts("/access", ACCESS.formatted("office", "Why")).isRefused("AccessIsForThoseWithNone");
        concern.head().posts("/access", ACCESS.formatted("governor", " ")).isRefused("AccessHasAPurpose");
        concern.head()
                .posts("/access", ACCESS.formatted("governor", "Why").replace(Days.ahead(20), Days.ahead(100)))
                .isRefused("AccessEndsWithinThreeMonths");
        concern.head()
                .posts("/access", ACCESS.formatted("governor", "To review how it was handled"))
                .isCreated();
        concern.governor().reads("").isDone().shows("reference", concern.reference());
        concern.governor().reads("/timeline").isDone();
        concern.governor().reads("/letters").isDone();
        concern.clerk().reads("").is(404).isProblem();
        concern.head()
                .posts("/access/revocation", "{'who':'governor','reason':'The review is done'}")
                .isDone();
        for (String path : List.of("", "/timeline", "/letters")) {
            concern.governor().reads(path).is(404).isProblem();
        }
    }

    static void complaintIsLinked(Case concern) {
        concern.office()
                .posts("/complaints", """
                        {'reference':'C 7','receivedAt':'%s','about':'That nobody listened','stage':'FORMAL'}""".formatted(Days.hoursAgo(1)))
                .isCreated()
                .shows("number", "1");
    }

    static void whoHasReadIsRefused(Case concern) {
        concern.head()
                .posts("/complaints/1/panel", chairedBy("governor"))
                .is(403)
                .isRefused("OpenToTheseRoles");
        Reply refused = concern.clerk()
                .posts("/complaints/1/panel", chairedBy("governor"))
                .isRefused("NoPanelMemberKnowsOfTheCase");
        assertThat(refused.text("detail"))
                .contains("governor: was given access to the case, read the case on ")
                .doesNotContain("Threats");
        concern.clerk().posts("/complaints/1/panel", chairedBy("senior")).isRefused("NoPanelMemberIsStaff");
        concern.clerk()
                .posts(
                        "/complaints/1/panel",
                        "{'members':[{'username':'chair','chairs':true},{'name':'Invented Person One'}]}")
                .isRefused("PanelHasThreeMembers");
        concern.clerk().posts("/complaints/2/panel", chairedBy("chair")).isRefused("ComplaintWaitsForAPanel");
    }

    static void othersAreAppointedAndRead(Case concern) {
        concern.clerk().posts("/complaints/1/panel", chairedBy("chair")).isCreated();
        String access = ACCESS.formatted("chair", "To hear the complaint");
        concern.head().posts("/access", access).isRefused("PanelReadsByLeaveOfTheChairOrClerk");
        concern.clerk().posts("/access", access).isCreated();
        concern.chair().reads("").isDone();
        concern.chair().reads("/timeline").isDone();
    }

    static void outcomeIsRecorded(Case concern) {
        concern.clerk()
                .posts("/complaints/1/outcome", OUTCOME.formatted(Days.hoursAgo(0)))
                .isDone();
        concern.clerk()
                .posts("/complaints/1/outcome", OUTCOME.formatted(Days.hoursAgo(0)))
                .isRefused("PanelIsAppointed");
        assertThat(concern.lastEntry().at("/details/recommendations").asString())
                .isEqualTo("Answer within a week");
    }

    static void registerTellsWhoKnows(Case concern) {
        Reply register = concern.clerk().reads("/taint").isDone();
        assertThat(ways(register, "governor")).containsExactly("GRANTED", "READ");
        assertThat(ways(register, "chair")).containsExactly("GRANTED_FOR_PANEL", "READ", "HEARD_COMPLAINT");
        assertThat(ways(register, "clerk")).isEmpty();
        register.shows("access/0/who", "governor").shows("access/1/who", "chair");
        assertThat(register.text("access/0/revokedAt")).isNotBlank();
        register.shows("complaints/0/panel/0", "chair").shows("complaints/0/outcome", "PARTLY_UPHELD");
        register.doesNotSay("Threats", "nobody listened", "review how");
        concern.governor().reads("/taint").is(403).isRefused("OpenToTheseRoles");
    }

    static void whoIsToldIsRefused(Case concern) {
        concern.clerk().posts("/complaints/1/panel", chairedBy("governor")).isCreated();
        concern.governor().posts("/tellings", """
                        {'who':'governor','toldAt':'%s','how':'A parent spoke of it in the corridor'}""".formatted(Days.hoursAgo(0))).isCreated();
        Reply refused = concern.clerk()
                .posts("/complaints/1/outcome", OUTCOME.formatted(Days.hoursAgo(0)))
                .isRefused("NoPanelMemberKnowsOfTheCase");
        assertThat(refused.text("detail")).contains("governor: was told of the case on ");
        concern.clerk().posts("/complaints/1/panel", chairedBy("governor")).isRefused("NoPanelMemberKnowsOfTheCase");
        concern.chair().posts("/complaints/1/panel", chairedBy("chair")).isCreated();
        concern.clerk()
                .posts("/complaints/1/outcome", OUTCOME.formatted(Days.hoursAgo(0)))
                .isDone();
    }

    static void whoReadAsTheDelegateIsRefused(Case concern) {
        complaintIsLinked(concern);
        concern.office()
                .posts("/conflicts", "{'who':'head','why':'A relative','delegate':'chair'}")
                .isCreated();
        concern.chair().reads("").isDone();
        Reply refused = concern.clerk()
                .posts("/complaints/1/panel", chairedBy("chair"))
                .isRefused("NoPanelMemberKnowsOfTheCase");
        assertThat(refused.text("detail"))
                .contains("chair: was named to decide in the Head's place, read the case on ");
    }

    private static String chairedBy(String username) {
        return "{'members':[{'username':'" + username + "','chairs':true}," + TWO_INDEPENDENT + "]}";
    }

    private static List<String> ways(Reply register, String who) {
        return register.at("knowers")
                .valueStream()
                .filter(knower -> knower.path("who").asString().equals(who))
                .flatMap(knower -> knower.path("ways").valueStream())
                .map(way -> way.path("how").asString())
                .toList();
    }
}
