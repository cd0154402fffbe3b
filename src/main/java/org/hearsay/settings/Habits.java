package org.hearsay.settings;

/// How a person works.
///
/// @param singleKeys whether bare letters and digits act in the article
/// @param firstSteps whether the sample shows the card with the first steps
/// @param doubleShift whether two taps of Shift open the palette
public record Habits(
        boolean singleKeys, boolean firstSteps, boolean doubleShift, Help help, Backing backing) {

    public static final Habits FIRST = new Habits(true, true, false, Help.FIRST, Backing.FIRST);

    public Habits withSingleKeys(boolean changed) {
        return new Habits(changed, firstSteps, doubleShift, help, backing);
    }

    public Habits withFirstSteps(boolean changed) {
        return new Habits(singleKeys, changed, doubleShift, help, backing);
    }

    public Habits withDoubleShift(boolean changed) {
        return new Habits(singleKeys, firstSteps, changed, help, backing);
    }

    public Habits withHelp(Help changed) {
        return new Habits(singleKeys, firstSteps, doubleShift, changed, backing);
    }

    public Habits withBacking(Backing changed) {
        return new Habits(singleKeys, firstSteps, doubleShift, help, changed);
    }
}
