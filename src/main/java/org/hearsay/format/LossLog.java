package org.hearsay.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.io.PackedList;

/// Losses in document order, also where some are found while others go on: those that are told
/// behind them wait for them. One thread calls it.
final class LossLog {

    private final PackedList.Builder<Loss> settled = new PackedList.Builder<>(new LossCoding());
    private final Deque<Late> late = new ArrayDeque<>();

    /// @param found by another thread
    /// @param behind told since
    private record Late(List<Loss> found, List<Loss> behind) {}

    void add(Loss loss) {
        var last = late.peekLast();
        if (last == null) {
            settled.add(loss);
        } else {
            last.behind().add(loss);
        }
    }

    /// Keeps a place behind all that were told so far.
    ///
    /// @return takes what belongs there; one other thread may call it, before [#settle] is called
    ///   for it
    Consumer<Loss> later() {
        var one = new Late(new ArrayList<>(), new ArrayList<>());
        late.add(one);
        return one.found()::add;
    }

    /// The first place that is kept has all that belongs there.
    void settle() {
        var first = late.remove();
        first.found().forEach(settled::add);
        first.behind().forEach(settled::add);
    }

    /// When all places are settled.
    PackedList<Loss> all() {
        return settled.build();
    }
}
