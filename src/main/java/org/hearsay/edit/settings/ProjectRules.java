package org.hearsay.edit.settings;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;

/// What a project asks of everybody who works on it, as the program reads it.
///
/// @param tags that articles are to be tagged with, in the order in which they are offered
public record ProjectRules(FirstPass firstPass, Suggesting suggesting, List<String> tags) {

    /// Name of the project's setting with its tags, commas between them.
    public static final String TAGS = "document_tags";

    public ProjectRules {
        tags = List.copyOf(tags);
    }

    /// Whether annotators are to find everything on their own at first.
    public enum FirstPass {
        OPEN,
        BLIND
    }

    /// Whether annotators have suggestions.
    public enum Suggesting {
        /// Not in a blind first pass, otherwise yes.
        BY_PASS,
        ON,
        OFF
    }

    public static ProjectRules of(ProjectHead head) {
        boolean blind =
                SuggestionPolicy.BLIND.equals(head.settings().get(SuggestionPolicy.FIRST_PASS));
        return new ProjectRules(
                blind ? FirstPass.BLIND : FirstPass.OPEN,
                switch (head.settings().getOrDefault(SuggestionPolicy.SETTING, "")) {
                    case SuggestionPolicy.ON -> Suggesting.ON;
                    case SuggestionPolicy.OFF -> Suggesting.OFF;
                    default -> Suggesting.BY_PASS;
                },
                split(head.settings().getOrDefault(TAGS, "")));
    }

    /// Tags as they are typed, commas or semicolons between them.
    public static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether somebody is in a blind first pass, who is shown nobody else's layer.
    ///
    /// @param own how far they are
    public boolean isBlindAt(LayerHead.Status own) {
        return firstPass == FirstPass.BLIND
                && switch (own) {
                    case NOT_STARTED, IN_PROGRESS -> true;
                    case DONE, LOCKED -> false;
                };
    }

    public ProjectRules withFirstPass(FirstPass changed) {
        return new ProjectRules(changed, suggesting, tags);
    }

    public ProjectRules withSuggesting(Suggesting changed) {
        return new ProjectRules(firstPass, changed, tags);
    }

    public ProjectRules withTags(List<String> changed) {
        return new ProjectRules(firstPass, suggesting, changed);
    }

    /// The project with these rules and a name; the same where nothing changes.
    ///
    /// @throws IllegalArgumentException without a name
    public ProjectHead in(ProjectHead head, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A project needs a name");
        }
        var settings = new TreeMap<>(head.settings());
        var before = of(head);
        if (firstPass != before.firstPass) {
            put(
                    settings,
                    SuggestionPolicy.FIRST_PASS,
                    firstPass == FirstPass.BLIND ? SuggestionPolicy.BLIND : "");
        }
        if (suggesting != before.suggesting) {
            put(settings, SuggestionPolicy.SETTING, text(suggesting));
        }
        if (!tags.equals(before.tags)) {
            put(settings, TAGS, String.join(", ", tags));
        }
        return new ProjectHead(head.id(), name.strip(), settings);
    }

    private static void put(TreeMap<String, String> settings, String name, String value) {
        if (value.isEmpty()) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
    }

    private static String text(Suggesting suggesting) {
        return switch (suggesting) {
            case BY_PASS -> "";
            case ON -> SuggestionPolicy.ON;
            case OFF -> SuggestionPolicy.OFF;
        };
    }
}
