package casebook.command.incident;

/** Rules about gathering information and finding on it. */
enum EnquiryRule implements Rule {
    InformationIsGatheredFirst(
            "Before a finding there has to be at least one statement from those involved, and the parent "
                    + "has to be spoken to; three recorded attempts to reach them stand in for that.",
            "Policy P2: the school will gather information from those involved and speak to the parent "
                    + "about the incident"),

    EvidenceWasOnFile(
            "A finding may cite only evidence that is registered on this case.",
            "Policy P2: the school will gather information; a finding rests on what was on file when it " + "was made"),

    EveryAllegationIsFoundOnOnce(
            "Give one finding for each clause, and at least one in all.",
            "Policy P2 and D1: each allegation is looked into on its own"),

    LawfulCriticismIsConsidered(
            "For N3 and N6, say how you considered that criticism of a school may be lawful expression.",
            "Human Rights Act 1998, Article 10; Policy N3 and N6: disrepute and public challenge are "
                    + "weighed against lawful criticism"),

    GroupsAreRunByTheirModerators(
            "A moderator's act is never the school's. Name the moderator of the group, not the school or "
                    + "its staff.",
            "Policy M1: it is the prerogative of that group's moderator/s to remove the parent/carer from"
                    + " the group");

    private final String wants;
    private final String basis;

    EnquiryRule(String wants, String basis) {
        this.wants = wants;
        this.basis = basis;
    }

    @Override
    public String wants() {
        return wants;
    }

    @Override
    public String basis() {
        return basis;
    }
}
