package casebook.command.incident;

import casebook.shared.message.Refusal;

/** Rules about a ban from the site: it withdraws a licence to be there, and the parent is heard. */
enum SiteBanRule implements Rule {
    BanIsNotYetOpen(
            Refusal.Kind.STATE,
            "A ban is already proposed or in force on this case.",
            "Policy A5: ban the parent/carer from the school site"),

    BanNeedsSiteRiskBasis(
            Refusal.Kind.RULE,
            "Say what risk to staff or pupils on the site this ban answers. Words alone, however rude, "
                    + "are not a risk on the site.",
            "Policy A5: ban the parent/carer from the school site; Education Act 1996, section 547: a ban"
                    + " withdraws the licence to be on the premises, for behaviour that is a risk there"),

    BanSaysItsScope(
            Refusal.Kind.RULE,
            "Say what the ban covers: where, when, and what stays allowed.",
            "Policy D1: the school will always respond to an incident in a proportional way"),

    BanHasAnAccessPlan(
            Refusal.Kind.RULE,
            "Say how collection, parents' evening, and medical or SEND contact go on during the ban.",
            "Policy D1: the school will always respond to an incident in a proportional way; the child is"
                    + " not punished for the parent"),

    BanNoticeIsServed(
            Refusal.Kind.RULE,
            "Record how and when the notice reached the parent.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    BanHearsTheParent(
            Refusal.Kind.RULE,
            "Give the parent a day, after the notice reached them, by which to make representations.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    TemporaryBarNeedsImmediateRisk(
            Refusal.Kind.RULE,
            "A bar before the parent is heard needs an immediate risk: say what it is, or serve a notice "
                    + "of intent instead.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first, except where there is an immediate risk"),

    BanIsProposed(
            Refusal.Kind.STATE,
            "There is no proposed ban waiting for this on this case.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    RepresentationsAreInOrClosed(
            Refusal.Kind.RULE,
            "A ban is confirmed only once the parent's representations are in, or their day has passed.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    EachPointIsAnswered(
            Refusal.Kind.RULE,
            "Answer each point that the parent made.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first, and each point made is answered"),

    BanHasAnEndAndAReview(
            Refusal.Kind.RULE,
            "A confirmed ban runs from one day to a later one, with a review on a day in between.",
            "Policy D1: the school will always respond to an incident in a proportional way; a ban is "
                    + "reviewed and does not last longer than its reason"),

    OnlyABarInForceIsLifted(
            Refusal.Kind.RULE,
            "No bar is in force here to be lifted: decide that the ban is not imposed.",
            "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                    + "intended ban and may make their case first"),

    BanIsInForce(
            Refusal.Kind.STATE,
            "There is no confirmed ban on this case to review.",
            "Policy D1: the school will always respond to an incident in a proportional way"),

    ReviewLeadsToAReview(
            Refusal.Kind.RULE,
            "A ban that goes on needs the day of its next review, no later than the day it ends.",
            "Policy D1: the school will always respond to an incident in a proportional way");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    SiteBanRule(Refusal.Kind kind, String wants, String basis) {
        this.kind = kind;
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

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
