package casebook.command.incident;

import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import java.util.List;
import java.util.Optional;

/** Who decides on a case, as its entries tell, for decisions that are taken beside it: a letter's approval. */
public final class WhoDecides {

    private final Interests interests = new Interests();

    private final People people;

    private WhoDecides(People people) {
        this.people = people;
    }

    /** After these entries. */
    public static WhoDecides after(List<IncidentEvent> entries, People people) {
        WhoDecides who = new WhoDecides(people);
        entries.forEach(who.interests::evolve);
        return who;
    }

    /** Refuses whoever is neither the Head nor the recorded delegate, or has an interest, or is a witness. */
    public void checkMayDecide(Actor by) {
        interests.checkMayDecide(by, people);
    }

    /** Neither party to the case nor a witness in it. */
    public boolean isFree(Actor by) {
        return interests.isFree(by.username(), people);
    }

    /** The Head in whose place this person decides; empty when a Head decides. */
    public Optional<String> decidesFor(Actor by) {
        return interests.decidesFor(by);
    }
}
