package org.hearsay.settings;

/// How a person works.
///
/// @param singleKeys whether bare letters and digits act in the article
/// @param firstSteps whether the sample shows the card with the first steps
public record Habits(boolean singleKeys, boolean firstSteps, Help help, Backing backing) {

    public static final Habits FIRST = new Habits(true, true, Help.FIRST, Backing.FIRST);

    public Habits withSingleKeys(boolean changed) {
        return new Habits(changed, firstSteps, help, backing);
    }

    public Habits withFirstSteps(boolean changed) {
        return new Habits(singleKeys, changed, help, backing);
    }

    public Habits withHelp(Help changed) {
        return new Habits(singleKeys, firstSteps, changed, backing);
    }

    public Habits withBacking(Backing changed) {
        return new Habits(singleKeys, firstSteps, help, changed);
    }
}
