package org.hearsay.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.store.Steps.Raw;
import org.hearsay.text.phrase.Phrase;

/// Checks the edit log: each row against its hash and the row before, no gap, no row missing at the
/// end, and the state of each step against the undos and redos that follow it. Store thread only.
final class ChainCheck {

    private final Sql sql;
    private final List<Finding> findings;
    private final Map<String, Long> checked;
    private final Map<Long, Integer> states = new HashMap<>();
    private final Map<Long, Integer> stored = new HashMap<>();

    ChainCheck(Sql sql, List<Finding> findings, Map<String, Long> checked) {
        this.sql = sql;
        this.findings = findings;
        this.checked = checked;
    }

    void run() throws SQLException {
        var before = Hash.ZERO;
        long last = 0;
        for (var raw :
                sql.list("SELECT " + Steps.COLUMNS + " FROM step ORDER BY sequence", Raw::of)) {
            if (raw.sequence() != last + 1) {
                find(Phrase.of("Steps are missing before it."), raw.sequence());
            }
            var hash = raw.chained(before);
            if (!java.util.Arrays.equals(hash.bytes(), raw.hash())) {
                find(Phrase.of("It was changed."), raw.sequence());
            }
            before = Hash.fromBytes(raw.hash());
            last = raw.sequence();
            replay(raw);
        }
        checked.put("steps", last);
        long known =
                sql.number(
                        "SELECT max(coalesce((SELECT max(last_step) FROM layer), 0),"
                                + " coalesce((SELECT last_step FROM project), 0))");
        if (known != last) {
            find(Phrase.of("The file knows of step %d.", known), last);
        }
        states.forEach((sequence, state) -> {
            if (!state.equals(stored.get(sequence))) {
                find(Phrase.of("Whether it counts was changed."), sequence);
            }
        });
    }

    private void replay(Raw raw) {
        switch (raw.kind()) {
            case "done" -> {
                states.replaceAll((_, state) -> state == 1 ? 2 : state);
                states.put(raw.sequence(), 0);
                stored.put(raw.sequence(), raw.state());
            }
            case "undo" -> states.put(raw.of(), 1);
            case "redo" -> states.put(raw.of(), 0);
            default -> find(Phrase.of("It is of no known kind."), raw.sequence());
        }
    }

    private void find(Phrase what, long sequence) {
        findings.add(
                new Finding(
                        what,
                        Phrase.of("step %d", sequence),
                        Phrase.of("The content is safe; only the history is in doubt.")));
    }
}
