package org.hearsay.ui.schema.cards;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.project.schema.Effect;
import org.hearsay.ui.support.Messages;

/// Says what a change of the schema does to the data.
public final class EffectTexts {

    private EffectTexts() {}

    /// What happens, and that it can be undone.
    public static String of(Effect effect, Messages messages) {
        return effect.isNothing()
                ? messages.text("schema.place.effect.nothing")
                : counts(effect, messages) + " " + messages.text("schema.place.effect.undo");
    }

    /// A sentence for each kind of thing that happens; empty where nothing does.
    public static String counts(Effect effect, Messages messages) {
        record Line(String key, int number) {}
        return Stream.of(
                        new Line("relabelled", effect.relabelled()),
                        new Line("recoded", effect.recoded()),
                        new Line("retyped", effect.retyped()),
                        new Line("removed", effect.removed()),
                        new Line("unlinked", effect.unlinked()),
                        new Line("waiting", effect.waiting()))
                .filter(line -> line.number() > 0)
                .map(line -> messages.text("schema.place.effect." + line.key(), line.number()))
                .collect(Collectors.joining(" "));
    }
}
