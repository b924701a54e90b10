package casebook.web.bundle;

import casebook.shared.query.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of a long list is printed: its beginning, and how much more there is. */
final class Shown {
    private static final int MOST = 400;

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private long more;

    void add(AuditTrail.Entry entry) {
        if (rows.size() < MOST) {
            rows.add(Report.row(entry));
        } else {
            more++;
        }
    }

    Map<String, Object> facts() {
        return Map.of("rows", rows, "more", more);
    }
}
