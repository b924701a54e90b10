package casebook.app.demoyear;

import java.util.Map;

/** How one of the year's cases ends, from its finding on. */
record Ending(int number, Plot plot, String clause, InventedCase concern) {

    void write() {
        boolean another = plot == Plot.UNDETERMINED || (plot == Plot.NO_BREACH && number % 4 == 0);
        if (another) {
            Objections.headStandsBack(concern);
        }
        Enquiries.found(concern, another ? "dsl" : "head", clause, outcome());
        switch (plot) {
            case ADVISED -> Responses.decided(concern, "ADVICE");
            case WARNED -> warned("A1");
            case WARNED_TWICE -> warnedTwice();
            case MET -> met("A2");
            case WARNED_AND_MET -> warnedAndMet();
            case POLICE -> police();
            case LEGAL_ADVICE -> legalAdvice();
            case BAN_CONFIRMED -> banned();
            case BAN_NOT_IMPOSED ->
                Bans.decided(Bans.answered(Bans.intended(Responses.decided(concern, "A5"))), "NOT_IMPOSED");
            case BAR_LIFTED ->
                Bans.decided(Bans.answered(Bans.barred(Bans.calledFirst(Responses.decided(concern, "A5")))), "LIFTED");
            default -> concern.after(1);
        }
        remarks();
        complaints();
        Responses.closed(concern, number % 10 == 0);
    }

    private String outcome() {
        return switch (plot) {
            case NO_BREACH, REFERRED -> "NO_BREACH";
            case UNDETERMINED -> "CANNOT_DETERMINE";
            default -> "BREACH";
        };
    }

    private void warned(String response) {
        Responses.warned(Responses.decided(concern, response), clause);
    }

    private void warnedTwice() {
        warned("A1");
        Responses.warned(concern.after(15), clause);
    }

    private void met(String response) {
        Responses.met(Responses.decided(concern, response), number % 2 == 0 ? 5 : 1, number % 3 != 0);
    }

    private void warnedAndMet() {
        Responses.decided(concern, "A1", "A2");
        Responses.met(Responses.warned(concern, clause), 5, true);
    }

    private void police() {
        Responses.toThePolice(Responses.decided(concern, "A3"), number % 2 == 0 ? "NO_FURTHER_ACTION" : "CAUTION");
    }

    private void legalAdvice() {
        Responses.legalAdvice(Responses.decided(concern, "A1", "A4"));
        Responses.warned(concern, clause);
    }

    private void banned() {
        Bans.intended(Responses.decided(concern, "A5"));
        Bans.confirmed(Bans.answered(concern));
        Bans.reviewed(concern, number % 2 == 0 ? 25 : 34);
    }

    private void complaints() {
        switch (plot) {
            case BAN_CONFIRMED -> Objections.heard(Objections.complained(concern), "NOT_UPHELD");
            case WARNED_AND_MET -> Objections.complained(concern);
            case BAN_NOT_IMPOSED -> Objections.heard(Objections.complained(concern), "PARTLY_UPHELD");
            default -> {}
        }
    }

    private void remarks() {
        if (number % 12 == 0) {
            concern.does(
                    "senior",
                    "corrections",
                    Map.of("entry", 0, "kind", "CLARIFICATION", "text", "There were two messages", "why", "Recounted"));
        }
        if (clause.equals("N6")) {
            Responses.gap(concern, "N6", "Parents ask where criticism of a rule ends and a challenge begins");
        }
    }
}
