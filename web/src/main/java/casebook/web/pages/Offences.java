package casebook.web.pages;

import static casebook.web.pages.Field.words;

import casebook.shared.incident.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The offences that the authorities may be told of, each with what the law asks for in plain words. Only facts choose one. */
final class Offences {
    private static final String ROWS = "grounds";

    private record Plainly(Ground.Offence offence, String name, String threshold) {}

    private static final List<Plainly> ALL = List.of(
            new Plainly(
                    Ground.Offence.THREATENING_COMMUNICATION,
                    "A threat of death or serious harm",
                    "Online Safety Act 2023, section 181: the message "
                            + "threatens death, serious injury, rape or serious loss, and whoever reads it may fear that it is carried out."),
            new Plainly(
                    Ground.Offence.FALSE_COMMUNICATION,
                    "A lie meant to harm",
                    "Online Safety Act 2023, section 179: whoever sent it knew that it was false "
                            + "and meant it to cause more than slight harm to those likely to see it. An honest mistake or an opinion is none."),
            new Plainly(
                    Ground.Offence.MALICIOUS_COMMUNICATION,
                    "A grossly offensive or indecent message",
                    "Malicious Communications Act 1988, section 1: "
                            + "sent to cause distress or anxiety. Rude, unkind or unfair is not enough."),
            new Plainly(
                    Ground.Offence.HARASSMENT,
                    "Harassment",
                    "Protection from Harassment Act 1997: a course of conduct, so at least twice, that "
                            + "whoever does it knows or ought to know is harassment. One message is none."),
            new Plainly(
                    Ground.Offence.HATE_CRIME,
                    "An offence out of hostility",
                    "Crime and Disorder Act 1998; Sentencing Act 2020, section 66: "
                            + "another offence, with hostility to race, religion, disability, sexual orientation or being transgender."),
            new Plainly(
                    Ground.Offence.NUISANCE_ON_PREMISES,
                    "A nuisance or disturbance on school premises",
                    "Education Act 1996, section 547: by somebody who is there "
                            + "without leave. What is written in a group happens nowhere on the premises."));

    private Offences() {}

    static Field[] questions() {
        List<Field> questions = new ArrayList<>();
        for (int row = 0; row < ALL.size(); row++) {
            questions.add(Given.ifBegun("code", ALL.get(row).offence().name()).in(ROWS, row));
            questions.add(words("facts", "The facts: " + ALL.get(row).name().toLowerCase(Locale.UK))
                    .hint("Only if they are met. Leave it empty otherwise.")
                    .in(ROWS, row));
        }
        return questions.toArray(Field[]::new);
    }

    static Map<String, Guidance.Head> heads(String after) {
        Map<String, Guidance.Head> heads = new HashMap<>();
        for (int row = 0; row < ALL.size(); row++) {
            heads.put(
                    ROWS + "[" + row + "].facts",
                    new Guidance.Head(ALL.get(row).name(), ALL.get(row).threshold(), true));
        }
        heads.put(after, new Guidance.Head("What they are told", null, false));
        return heads;
    }
}
