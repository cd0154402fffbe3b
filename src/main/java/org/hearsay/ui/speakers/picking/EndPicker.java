package org.hearsay.ui.speakers.picking;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.NameForm;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.session.speakers.SpeakerSearch;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Sheets;

/// A card on which a person chooses the other end of a link by typing: a mark of the article by its
/// words or by whom it means, a speaker of the project who is not mentioned here, or somebody new.
public final class EndPicker {

    private static final int SHOWN = 100;

    private final Question question;
    private final Messages messages;
    private final SpeakerSearch search = new SpeakerSearch();

    /// A mark that the link can lead to.
    ///
    /// @param said its words with what the link would be, on one line
    /// @param found by these words
    public record End(Id annotation, String said, String found) {}

    /// What was asked, and what is there to choose from.
    ///
    /// @param title of the card
    /// @param ends marks of the article, likeliest first
    /// @param speakers of the project who are not among them; none where the link cannot lead to
    ///   any
    /// @param someone whether it can be somebody new
    public record Question(
            String title, List<End> ends, List<Entity> speakers, Newcomers someone) {}

    /// Whether somebody new can be named.
    public enum Newcomers {
        WELCOME,
        NONE
    }

    /// Is told what was chosen.
    public interface Answer {
        void mark(Id annotation);

        void known(Id entity);

        void somebodyNew(String name);
    }

    private sealed interface Choice {

        record Mark(End end) implements Choice {}

        record Known(Entity entity) implements Choice {}

        record New(String name) implements Choice {}
    }

    private EndPicker(Question question, Messages messages) {
        this.question = question;
        this.messages = messages;
    }

    /// Shows the card; `answer` is told at most once.
    public static void ask(Sheets sheets, Messages messages, Question question, Answer answer) {
        var picker = new EndPicker(question, messages);
        var words =
                new ChoiceCard.Words(
                        "end-picker",
                        "end-name",
                        "end-choices",
                        question.title(),
                        messages.text("link.picker.prompt"));
        new ChoiceCard<Choice>(words, picker::found, picker::shown)
                .ask(
                        sheets,
                        chosen -> {
                            switch (chosen) {
                                case Choice.Mark(var end) -> answer.mark(end.annotation());
                                case Choice.Known(var entity) -> answer.known(entity.id());
                                case Choice.New(var name) -> answer.somebodyNew(name);
                            }
                        });
    }

    private List<Choice> found(String typed) {
        var wanted = NameForm.folded(typed);
        var choices = new ArrayList<Choice>();
        question.ends().stream()
                .filter(e -> NameForm.folded(e.found()).contains(wanted))
                .limit(SHOWN)
                .forEach(e -> choices.add(new Choice.Mark(e)));
        search.find(typed, List.of(), question.speakers(), SHOWN)
                .forEach(e -> choices.add(new Choice.Known(e)));
        if (!typed.isEmpty() && question.someone() == Newcomers.WELCOME) {
            choices.add(new Choice.New(typed));
        }
        return choices;
    }

    private String shown(Choice choice) {
        return switch (choice) {
            case Choice.Mark(var end) -> end.said();
            case Choice.Known(var entity) ->
                    messages.text("link.picker.known", SpeakerPicker.named(entity, messages));
            case Choice.New(var name) -> messages.text("speakers.picker.new", name);
        };
    }
}
