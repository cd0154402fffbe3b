package org.hearsay.settings;

/// How a person works.
///
/// @param singleKeys whether bare letters and digits act in the article
/// @param firstSteps whether the sample shows the card with the first steps
/// @param backupMinutes how much work lies between two backups, 5 to 240
public record Habits(boolean singleKeys, boolean firstSteps, int backupMinutes) {

    public static final Habits FIRST = new Habits(true, true, 30);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    public Habits {
        backupMinutes = Math.clamp(backupMinutes, SHORTEST, LONGEST);
    }

    public Habits withSingleKeys(boolean changed) {
        return new Habits(changed, firstSteps, backupMinutes);
    }

    public Habits withFirstSteps(boolean changed) {
        return new Habits(singleKeys, changed, backupMinutes);
    }

    public Habits withBackupMinutes(int changed) {
        return new Habits(singleKeys, firstSteps, changed);
    }
}
