package org.hearsay.model;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody decided where annotators differ. A decision is never changed: a later one on the
/// same items takes its place. It holds no offsets, so that it outlives a correction of the text.
///
/// @param difference by what name the difference went; of a lock id of the gold layer, and of a
///   document that was taken over its own
/// @param reviewer id of whoever decided
/// @param answers one for each question that was asked, in order
/// @param judged the items that were looked at and what each said then
/// @param remark why, or the name of a locked version; empty for none
/// @param spent how long the difference was open, to the millisecond
public record Decision(
        Id id,
        Id document,
        Id difference,
        Id reviewer,
        Verdict verdict,
        List<Answer> answers,
        List<Judged> judged,
        String remark,
        View view,
        Duration spent,
        Stamp stamp)
        implements Item {

    public Decision {
        answers = List.copyOf(answers);
        judged = List.copyOf(judged);
        spent = Duration.ofMillis(spent.toMillis());
    }

    public enum Verdict {
        SETTLED,
        /// To be decided after all others.
        LATER,
        /// The guideline does not say; its owner is to.
        GUIDELINE,
        /// What was decided is to be decided again.
        CONTESTED,
        LOCKED,
        UNLOCKED,
        /// Of a document as a whole: whoever takes it over reviews it from then on.
        TAKEN_OVER
    }

    /// What the reviewer knew of whose the opinions are.
    public enum View {
        BLIND,
        OPEN
    }

    /// How a question was answered.
    public enum Way {
        /// As some of the annotators have it.
        TAKEN,
        /// What all of them cover.
        SHARED,
        /// What any of them covers.
        TOGETHER,
        BOTH,
        NONE,
        BY_HAND
    }

    /// @param question its key
    /// @param layers ids of the layers that say so
    /// @param what was chosen, in words or names of differences
    public record Answer(String question, Way way, List<Id> layers, List<String> what) {
        public Answer {
            layers = List.copyOf(layers);
            what = List.copyOf(what);
        }
    }

    /// @param says by question, what the item said about it
    public record Judged(Id item, SortedMap<String, String> says) {
        public Judged {
            says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
        }
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }
}
