package org.hearsay.edit.proposing;

import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.ProjectHead;

/// Whether a project lets its annotators have suggestions. While a first pass is to be independent
/// they are off, since people who trust a suggestion see less of their own, unless the owner turns
/// them on.
public final class SuggestionPolicy {

    /// Name of the project's setting: `on` or `off`; without it, [#FIRST_PASS] decides.
    public static final String SETTING = "suggestions";

    /// Name of the project's setting that says `blind` where a first pass is independent.
    public static final String FIRST_PASS = "first_pass";

    public static final String ON = "on";
    public static final String OFF = "off";
    public static final String BLIND = "blind";

    private SuggestionPolicy() {}

    public static boolean isOn(ProjectHead project) {
        var chosen = project.settings().getOrDefault(SETTING, "");
        return switch (chosen) {
            case ON -> true;
            case OFF -> false;
            default -> !BLIND.equals(project.settings().get(FIRST_PASS));
        };
    }

    /// Turns them off where they are on, and on where they are off.
    public static Transaction turn(ProjectHead project) {
        boolean on = isOn(project);
        var settings = new TreeMap<>(project.settings());
        settings.put(SETTING, on ? OFF : ON);
        var after = new ProjectHead(project.id(), project.name(), settings);
        return Transaction.of(
                StepName.of(on ? "suggestions-off" : "suggestions-on"),
                new Edit.Replace(project, after));
    }
}
