package casebook.query.taint;

import casebook.query.taint.TaintDocument.AccessWord;
import casebook.shared.incident.Taint;
import casebook.shared.query.TaintRegister;
import casebook.shared.query.TaintRegister.Access;
import casebook.shared.query.TaintRegister.Complaint;
import casebook.shared.query.TaintRegister.Knower;
import casebook.shared.query.TaintRegister.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The register of a case, put together from what each entry and each first read says. */
final class Register {

    private Register() {}

    /** Of entries by version. */
    static TaintRegister of(List<TaintDocument> entries) {
        Map<String, List<Way>> waysByKnower = new TreeMap<>();
        List<Access> access = new ArrayList<>();
        Map<Integer, Complaint> complaints = new TreeMap<>();
        for (TaintDocument entry : entries) {
            for (Taint taint : entry.taints()) {
                add(waysByKnower.computeIfAbsent(taint.who(), who -> new ArrayList<>()), way(taint, entry.at()));
            }
            if (entry.access() != null) {
                add(access, entry, entry.access());
            }
            Hearing hearing = entry.hearing();
            if (hearing != null) {
                complaints.compute(hearing.complaint(), (number, before) -> hearing.after(before));
            }
        }
        return new TaintRegister(
                waysByKnower.entrySet().stream()
                        .map(knower -> new Knower(knower.getKey(), inOrder(knower.getValue())))
                        .toList(),
                access,
                List.copyOf(complaints.values()));
    }

    private static Way way(Taint taint, Instant at) {
        return new Way(taint.kind(), taint.since() == null ? at : taint.since(), taint.complaint());
    }

    /** The first time counts. */
    private static void add(List<Way> ways, Way way) {
        boolean known = ways.stream()
                .anyMatch(one -> one.how() == way.how() && Objects.equals(one.complaint(), way.complaint()));
        if (!known) {
            ways.add(way);
        }
    }

    private static List<Way> inOrder(List<Way> ways) {
        return ways.stream().sorted(Comparator.comparing(Way::since)).toList();
    }

    private static void add(List<Access> all, TaintDocument entry, AccessWord word) {
        if (word.role() != null && word.until() != null) {
            all.add(new Access(word.who(), word.role(), entry.by(), entry.at(), word.until(), null));
        } else {
            all.replaceAll(one -> one.who().equals(word.who()) ? revoked(one, entry.at()) : one);
        }
    }

    private static Access revoked(Access access, @Nullable Instant at) {
        return access.revokedAt() != null
                ? access
                : new Access(access.who(), access.role(), access.by(), access.grantedAt(), access.until(), at);
    }
}
