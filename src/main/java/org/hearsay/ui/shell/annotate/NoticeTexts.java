package org.hearsay.ui.shell.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Registry;
import org.hearsay.problem.Undecided;
import org.hearsay.session.annotating.Notice;
import org.hearsay.ui.support.Messages;

/// Says what a key just did or could not do.
final class NoticeTexts {

    private static final String ABOUT_SPEAKERS = "speaker";
    private static final String ABOUT_WORDS = "equal";

    private final Messages messages;

    NoticeTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Notice notice) {
        var names = notice.arguments().stream().map(messages::labelName).toList();
        var gaps =
                switch (notice.key()) {
                    case "choose-type" -> numbered(names, 0);
                    case "linked-asks" -> numbered(names, 2);
                    case "accepted-with" ->
                            List.of(
                                    names.getFirst(),
                                    String.join(", ", names.subList(1, names.size())));
                    // After the label comes somebody's name, which stays as it is.
                    case String key
                            when key.startsWith(ABOUT_SPEAKERS) || key.startsWith(ABOUT_WORDS) ->
                            Stream.concat(
                                            names.stream().limit(1),
                                            notice.arguments().stream().skip(1))
                                    .toList();
                    default -> names;
                };
        var text = messages.text("notice." + notice.key(), gaps.toArray());
        return notice.undo() ? messages.text("notice.with-undo", text) : text;
    }

    /// That no article has a problem, or who waits without being mentioned in one: the place of the
    /// speakers is where to decide about them.
    String noneLeft(Registry known) {
        var waiting =
                Undecided.of(known.schema(), known.entitiesByName()).stream()
                        .map(u -> u.speaker().name())
                        .distinct()
                        .toList();
        return waiting.isEmpty()
                ? messages.text("problems.none-anywhere")
                : messages.text(
                        "problems.speakers-left", waiting.size(), String.join(", ", waiting));
    }

    /// The names from one on as a single list, each with the digit that chooses it.
    private static List<String> numbered(List<String> names, int from) {
        var choices = new ArrayList<String>();
        for (int i = from; i < names.size(); i++) {
            choices.add(i - from + 1 + " " + names.get(i));
        }
        var gaps = new ArrayList<>(names.subList(0, from));
        gaps.add(String.join(", ", choices));
        return gaps;
    }
}
