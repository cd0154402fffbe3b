package org.hearsay.cli.terminal;

import org.hearsay.project.ProjectException;

/// How a command ended, for scripts.
public final class ExitCode {

    public static final int DONE = 0;

    /// Done, but something was found or lost that the caller asked to be told of.
    public static final int FOUND = 1;

    public static final int WRONG_USAGE = 2;

    /// It cannot be done here; nothing has changed.
    public static final int NOT_HERE = 3;

    /// The input was refused; nothing has changed.
    public static final int REFUSED = 4;

    /// The program is wrong.
    public static final int DEFECT = 70;

    private ExitCode() {}

    static int of(ProjectException.Kind kind) {
        return switch (kind) {
            case MISSING, EXISTS, READ_ONLY, STORAGE -> NOT_HERE;
            case NOT_A_PROJECT, DAMAGED, INPUT -> REFUSED;
        };
    }
}
