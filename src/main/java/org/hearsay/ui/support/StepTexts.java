package org.hearsay.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.edit.StepName;

/// Says what a step does, for the undo menu and the status line.
public final class StepTexts {

    private static final int LONGEST = 40;

    /// Steps whose gaps are a label and then words.
    private static final Set<String> LABEL_AND_WORDS =
            Set.of(
                    "add",
                    "propose",
                    "equal-words",
                    "not-speaker",
                    "decide",
                    "put-off",
                    "ask-guideline",
                    "contest");

    private final Messages messages;

    public StepTexts(Messages messages) {
        this.messages = messages;
    }

    /// For example "Speaker “Mike Pompeo” added".
    public String of(StepName step) {
        var key = "step." + step.key();
        return messages.has(key) ? messages.text(key, gaps(step).toArray()) : step.key();
    }

    private List<Object> gaps(StepName step) {
        var gaps = new ArrayList<Object>();
        for (int i = 0; i < step.arguments().size(); i++) {
            var argument = step.arguments().get(i);
            gaps.add(
                    switch (step.key()) {
                        case String key when LABEL_AND_WORDS.contains(key) ->
                                i == 0 ? messages.labelName(argument) : shorten(argument);
                        case "remove",
                                "relabel",
                                "move",
                                "refit",
                                "set-note",
                                "link",
                                "link-both",
                                "unlink",
                                "accept",
                                "own-words" ->
                                messages.labelName(argument);
                        case "link-speaker", "confirm-speaker" ->
                                i == 0 ? messages.labelName(argument) : argument;
                        case "set-value", "clear-value" ->
                                i < 2
                                        ? messages.labelName(argument)
                                        : shorten(messages.schemaName(argument));
                        case "comment", "resolve-comment", "reopen-comment", "remove-comment" ->
                                shorten(argument);
                        case "set-status" -> messages.text("status." + argument);
                        case "remove-documents",
                                "set-metadata-several",
                                "change-documents",
                                "assign-documents",
                                "share-documents",
                                "withdraw-documents" ->
                                i == 0 ? counted(argument) : argument;
                        case "set-status-several" ->
                                i == 0 ? counted(argument) : messages.text("status." + argument);
                        default -> argument;
                    });
        }
        return gaps;
    }

    /// As a number, where it is one, so that the text can follow it.
    private static Object counted(String argument) {
        return argument.matches("\\d{1,9}") ? Integer.valueOf(argument) : argument;
    }

    private static String shorten(String words) {
        var line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
