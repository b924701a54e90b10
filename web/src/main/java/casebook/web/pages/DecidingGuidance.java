package casebook.web.pages;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was found, weighed and decided stands beside each step that rests on it. */
@Configuration(proxyBeanMethods = false)
class DecidingGuidance {
    private final Boxes boxes;

    DecidingGuidance(Boxes boxes) {
        this.boxes = boxes;
    }

    @Bean
    Guidance besideWeighing() {
        return beside("/proportionality", at -> List.of(boxes.found(at)));
    }

    @Bean
    Guidance besideDeciding() {
        return beside("/decision", at -> List.of(boxes.found(at), boxes.weighed(at)));
    }

    /** Only what was decided can be taken back. */
    @Bean
    Guidance besideThinkingAgain() {
        return new Beside("/decision/withdrawal", at -> List.of(boxes.decided(at), boxes.weighed(at))) {
            @Override
            public Form fitted(Form form, CaseAtHand at) {
                List<Option> standing = Responses.options(CaseAtHand.words(at.shown(), "responses"));
                if (standing.isEmpty()) {
                    return form; // the rule says why not
                }
                return form.with(form.fields().stream()
                        .map(field -> field.name().equals("responses") ? field.of(standing) : field)
                        .toList());
            }
        };
    }

    @Bean
    Guidance besideSeekingAdvice() {
        return beside("/legal-advice", at -> List.of(boxes.found(at), boxes.decided(at)));
    }

    @Bean
    Guidance besideBanning() {
        return beside("/site-ban", at -> List.of(boxes.found(at), boxes.weighed(at), boxes.decided(at)));
    }

    @Bean
    Guidance besideDecidingTheBan() {
        return beside("/site-ban/decision", at -> List.of(notice(at), heard(at), boxes.weighed(at)));
    }

    @Bean
    Guidance besideTheChair() {
        return beside(
                "/site-ban/chair-confirmation",
                at -> List.of(
                        notice(at), heard(at), boxes.recorded("What the Head decided", at, "SiteBanReferredToChair")));
    }

    @Bean
    Guidance besideReviewing() {
        return beside(
                "/site-ban/review",
                at -> List.of(
                        boxes.recorded(
                                "The ban as it stands",
                                at,
                                "SiteBanVaried",
                                "SiteBanContinued",
                                "SiteBanConfirmed",
                                "SiteBanConfirmedByChair"),
                        notice(at)));
    }

    private Guidance.Box notice(CaseAtHand at) {
        return boxes.recorded(
                "What the parent was told", at, "BanRepresentationsExtended", "BanIntentServed", "TemporaryBarServed");
    }

    private Guidance.Box heard(CaseAtHand at) {
        return boxes.recorded("What the parent says about it", at, "BanRepresentationsReceived");
    }

    private static Guidance beside(String below, Function<CaseAtHand, List<Guidance.Box>> boxes) {
        return new Beside(below, boxes);
    }

    /** What stands beside one step. */
    private static class Beside implements Guidance {
        private final String below;
        private final Function<CaseAtHand, List<Box>> boxes;

        Beside(String below, Function<CaseAtHand, List<Box>> boxes) {
            this.below = below;
            this.boxes = boxes;
        }

        @Override
        public String call() {
            return "/api/incidents/{incident}" + below;
        }

        @Override
        public List<Box> beside(CaseAtHand at) {
            return boxes.apply(at);
        }
    }
}
