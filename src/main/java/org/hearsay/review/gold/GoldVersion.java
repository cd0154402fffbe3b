package org.hearsay.review.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Verdict;

/// Gold of a document as it was locked. Versions of a document are counted from 1.
///
/// @param locking says who locked it, when, and what it held
/// @param unlocking empty while it is locked
public record GoldVersion(int number, Decision locking, Optional<Decision> unlocking) {

    /// What earlier versions of the program called those that nobody named.
    private static final Pattern DEFAULT = Pattern.compile("([Vv]ersion|Fassung) \\d+");

    /// All versions of a document, the latest last.
    ///
    /// @param decisions about the document, in the order in which they were taken
    public static List<GoldVersion> of(List<Decision> decisions) {
        var versions = new ArrayList<GoldVersion>();
        for (var decision : decisions) {
            if (decision.verdict() == Verdict.LOCKED) {
                versions.add(new GoldVersion(versions.size() + 1, decision, Optional.empty()));
            } else if (decision.verdict() == Verdict.UNLOCKED && !versions.isEmpty()) {
                var last = versions.removeLast();
                versions.add(new GoldVersion(last.number(), last.locking(), Optional.of(decision)));
            }
        }
        return versions;
    }

    /// The version that is locked now.
    public static Optional<GoldVersion> locked(List<Decision> decisions) {
        var all = of(decisions);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast()).filter(GoldVersion::isLocked);
    }

    public boolean isLocked() {
        return unlocking.isEmpty();
    }

    /// Empty where its number says enough.
    public String name() {
        var name = locking.remark();
        return DEFAULT.matcher(name).matches() ? "" : name;
    }

    /// Number and name, as exports name it.
    public String shown() {
        return ("v" + number + " " + name()).strip();
    }
}
