package casebook.query.told;

import static casebook.shared.letter.LetterKind.DEALT_WITH;
import static casebook.shared.letter.LetterKind.NOTICE_OF_INTENT;
import static casebook.shared.letter.LetterKind.OUTCOME;
import static casebook.shared.letter.LetterKind.TEMPORARY_BAR;

import casebook.shared.incident.ResponseCode;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.ToldToParent;
import casebook.shared.query.ToldToParent.Item;
import casebook.shared.query.ToldToParent.Untold;
import casebook.shared.query.ToldToParent.Untold.Of;
import casebook.shared.query.ToldToParent.What;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a case's entries and letters come to: what the parent was told, and what they have still to be told. */
record Account(List<ToldDocument> things) {

    /** Their entries say themselves when the parent was told: the letter is the paper to it. */
    private static final Set<LetterKind> TOLD_BY_THEIR_ENTRY = EnumSet.of(NOTICE_OF_INTENT, TEMPORARY_BAR, OUTCOME);

    /** What is done by telling the parent; going to the authorities or to lawyers is not. */
    private static final Set<ResponseCode> DONE_BY_TELLING =
            EnumSet.of(ResponseCode.A1, ResponseCode.A2, ResponseCode.A5);

    ToldToParent told() {
        List<Item> items = things.stream()
                .flatMap(thing -> Stream.concat(Stream.ofNullable(thing.said()), letter(thing).stream()))
                .sorted(Comparator.comparing(Item::toldAt).thenComparingLong(Item::entry))
                .toList();
        List<Untold> untold = things.stream()
                .flatMap(thing -> Stream.concat(unserved(thing).stream(), untold(thing, items)))
                .sorted(Comparator.comparingLong(Untold::entry))
                .toList();
        return new ToldToParent(items, untold);
    }

    /** A letter that reached the parent. That to whoever raised the concern is none of the parent's. */
    private static Optional<Item> letter(ToldDocument thing) {
        var letter = thing.letter();
        if (letter == null || letter.kind() == DEALT_WITH || letter.served() == null) {
            return Optional.empty();
        }
        var served = letter.served();
        var sent = new ToldToParent.Letter(letter.letterId(), letter.kind(), served.method(), letter.sha256());
        return Optional.of(new Item(served.at(), What.LETTER, thing.entry(), null, null, sent));
    }

    private static Optional<Untold> unserved(ToldDocument thing) {
        var letter = thing.letter();
        return letter == null
                        || letter.served() != null
                        || letter.kind() == DEALT_WITH
                        || TOLD_BY_THEIR_ENTRY.contains(letter.kind())
                ? Optional.empty()
                : Optional.of(new Untold(Of.LETTER, letter.kind().name(), thing.entry(), letter.letterId()));
    }

    private Stream<Untold> untold(ToldDocument thing, List<Item> items) {
        if (thing.decided() == null) {
            return Stream.empty();
        }
        List<ResponseCode> responses = thing.decided().responses();
        boolean toldSince = items.stream().anyMatch(item -> item.entry() > thing.entry());
        return responses.isEmpty()
                ? Stream.of(new Untold(Of.FINDING, "FINDING", thing.entry(), null))
                        .filter(finding -> !toldSince)
                : responses.stream()
                        .distinct()
                        .filter(response -> !isTold(response, thing.entry(), toldSince))
                        .map(response -> new Untold(Of.RESPONSE, response.name(), thing.entry(), null));
    }

    private boolean isTold(ResponseCode response, long decided, boolean toldSince) {
        boolean needsNoWord = !DONE_BY_TELLING.contains(response) && (response != ResponseCode.ADVICE || toldSince);
        return needsNoWord || isSettled(response, decided);
    }

    private boolean isSettled(ResponseCode response, long decided) {
        return things.stream()
                .filter(thing -> thing.entry() > decided)
                .anyMatch(thing -> thing.settled() != null && thing.settled().contains(response));
    }
}
