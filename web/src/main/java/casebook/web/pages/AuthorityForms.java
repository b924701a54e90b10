package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.number;
import static casebook.web.pages.Field.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Going to the authorities, in cases of criminal behaviour (policy, A3): by the Head, or proposed to the Head. */
@Configuration(proxyBeanMethods = false)
class AuthorityForms {
    private static final String ON = "/api/incidents/{incident}/";
    private static final String PRIVACY = "UK GDPR Article 5(1)(c): no more is shared than is needed";

    @Bean
    Form escalating() {
        return Form.to(ON + "escalations", "Go to the authorities")
                .lead(
                        "In an emergency call 999 first, and record it after. Otherwise: only where an offence may have been committed. "
                                + "Write the facts under each offence that they meet, and leave the others empty.")
                .asks(authority())
                .asks(Offences.questions())
                .asks(
                        lines("shared", "What is shared with them?")
                                .hint("Each document or fact on a line of its own")
                                .policy(PRIVACY),
                        words("lawfulBasis", "On what lawful basis?")
                                .hint(
                                        "For example: UK GDPR Article 6(1)(e), public task; Data Protection Act 2018, Schedule 2, paragraph 2: crime")
                                .missing("Give the lawful basis for sharing it"),
                        number("proposal", "Does it follow a proposal?"))
                .then("It is on record that the authorities were told.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form whatTheyDid() {
        return Form.to(ON + "escalations/{number}/outcome", "Record what came of it")
                .lead("No further action is an outcome too. It is shown beside what was sent to them, for good.")
                .asks(
                        choice(
                                        "outcome",
                                        "What did they do?",
                                        "NO_FURTHER_ACTION",
                                        "No further action",
                                        "CAUTION",
                                        "A caution",
                                        "CHARGED",
                                        "A charge",
                                        "OTHER",
                                        "Something else")
                                .missing("Choose what they did"),
                        line("reference", "Their reference").hint("If they gave one"),
                        moment("at", "When did you hear?")
                                .hint("For example 27 3 2026 at 14:30")
                                .missing("Enter when you heard"))
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form proposing() {
        return Form.to(ON + "escalation-proposals", "Propose to the Head to go to the authorities")
                .lead("Nothing is shared yet: the Head decides. Write the facts under each offence that they meet.")
                .asks(authority())
                .asks(Offences.questions())
                .asks(words("why", "Why now?")
                        .policy("Policy D2: the final decision rests with the Head teacher")
                        .missing("Say why now"))
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form declining() {
        return Form.to(ON + "escalation-proposals/{number}/refusal", "Decline to go to the authorities")
                .lead("To follow the proposal instead, go to the authorities and name it there.")
                .asks(words("reasons", "Why not?")
                        .policy("Policy D2: the final decision rests with the Head teacher")
                        .missing("Give the reasons"))
                .drawnBy(Guides.TEMPLATE);
    }

    private static Field authority() {
        return choice(
                        "authority",
                        "Which authority?",
                        "POLICE",
                        "The police",
                        "LOCAL_AUTHORITY",
                        "The local authority",
                        "OTHER",
                        "Another")
                .policy("Policy A3: contact the appropriate authorities (in cases of criminal behaviour)")
                .missing("Choose which authority");
    }

    @Bean
    Guidance besideEscalating(Boxes boxes) {
        return new ToTheAuthorities("escalations", boxes);
    }

    @Bean
    Guidance besideProposing(Boxes boxes) {
        return new ToTheAuthorities("escalation-proposals", boxes);
    }

    /** With the offences as parts of their own, and the proposals that wait for the Head. */
    private record ToTheAuthorities(String below, Boxes boxes) implements Guidance {
        @Override
        public String call() {
            return ON + below;
        }

        @Override
        public Form fitted(Form form, CaseAtHand at) {
            List<Option> waiting = at.shown().each("proposals").stream()
                    .filter(proposal -> proposal.get("followed") == null)
                    .map(proposal ->
                            new Option(String.valueOf(proposal.text("number")), "Proposal " + proposal.text("number")))
                    .toList();
            return form.with(form.fields().stream()
                    .filter(field -> !field.name().equals("proposal") || !waiting.isEmpty())
                    .map(field -> field.name().equals("proposal") ? field.of(orNone(waiting)) : field)
                    .toList());
        }

        private static List<Option> orNone(List<Option> waiting) {
            return Stream.concat(Stream.of(new Option("", "It follows none")), waiting.stream())
                    .toList();
        }

        @Override
        public Map<String, Head> heads(CaseAtHand at) {
            return Offences.heads(below.equals("escalations") ? "shared" : "why");
        }

        @Override
        public List<Box> beside(CaseAtHand at) {
            return List.of(
                    boxes.found(at), boxes.decided(at), boxes.recorded("What was proposed", at, "EscalationProposed"));
        }
    }
}
