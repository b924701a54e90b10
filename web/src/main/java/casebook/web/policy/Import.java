package casebook.web.policy;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.AcknowledgementsTaken;
import casebook.shared.policy.ImportAcknowledgements;
import casebook.web.api.Sha256;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.sending.Sender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a list on the register, some at a time, so that others who write need not wait long. */
@Component
class Import {

    private static final int AT_A_TIME = 250;

    private final Sender sender;
    private final Ids ids;
    private final Clock clock;

    Import(Sender sender, Ids ids, Clock clock) {
        this.sender = sender;
        this.ids = ids;
        this.clock = clock;
    }

    record Answer(int recorded, int unchanged, List<SignedList.Refused> refused) {}

    /** What tells this list from another, in place of the list itself. */
    private record Content(String sha256) {}

    Answer take(Asked asked, String edition, byte[] file) {
        SignedList list = SignedList.read(file, SchoolDay.of(clock.instant()));
        List<AcknowledgementsTaken> taken = sender.sendAll(
                asked, new Content(Sha256.hex(file)), commands(edition, list.signed()), AcknowledgementsTaken.class);
        return new Answer(
                taken.stream().mapToInt(AcknowledgementsTaken::recorded).sum(),
                taken.stream().mapToInt(AcknowledgementsTaken::unchanged).sum(),
                list.refused());
    }

    private List<ImportAcknowledgements> commands(String edition, List<Signed> signed) {
        List<Acknowledgement> all =
                signed.stream().map(one -> one.on(edition, ids)).toList();
        List<ImportAcknowledgements> commands = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            commands.add(
                    new ImportAcknowledgements(edition, all.subList(from, Math.min(from + AT_A_TIME, all.size()))));
        }
        return commands;
    }
}
