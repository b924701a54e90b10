package casebook.web;

import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps drafts for as long as a test runs. */
final class DraftsInMemory implements Drafts {
    final Map<Place, Kept> kept = new HashMap<>();

    @Override
    public void keep(Place place, Sealed.Closed words, Instant at) {
        kept.put(place, new Kept(words, at));
    }

    @Override
    public Optional<Kept> find(Place place) {
        return Optional.ofNullable(kept.get(place));
    }

    @Override
    public void forget(Place place) {
        kept.remove(place);
    }

    @Override
    public void forgetAllBut(int latest, String who) {
        kept.entrySet().stream()
                .filter(one -> one.getKey().who().equals(who))
                .sorted(Comparator.comparing(one -> one.getValue().at(), Comparator.reverseOrder()))
                .skip(latest)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(kept::remove);
    }

    @Override
    public void forgetBefore(Instant then) {
        kept.values().removeIf(one -> one.at().isBefore(then));
    }
}
