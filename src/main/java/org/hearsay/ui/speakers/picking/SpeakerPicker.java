package org.hearsay.ui.speakers.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.session.speakers.SpeakerSearch;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Sheets;

/// A card on which a person chooses a speaker by typing, or names somebody new.
public final class SpeakerPicker {

    private static final int SHOWN = 100;

    private final Question question;
    private final Messages messages;
    private final SpeakerSearch search = new SpeakerSearch();

    /// What was asked, and what is there to choose from.
    ///
    /// @param title of the card
    /// @param offered those who come first
    /// @param suggested the name that somebody new would have where none is typed; may be empty
    public record Question(
            String title, Registry registry, List<Entity> offered, String suggested) {}

    /// Is told what was chosen.
    public interface Answer {
        void known(Id entity);

        void somebodyNew(String name);
    }

    /// @param entity empty for somebody new
    private record Choice(Optional<Entity> entity, String name) {}

    private SpeakerPicker(Question question, Messages messages) {
        this.question = question;
        this.messages = messages;
    }

    /// Shows the card; `answer` is told at most once.
    public static void ask(Sheets sheets, Messages messages, Question question, Answer answer) {
        var picker = new SpeakerPicker(question, messages);
        var words =
                new ChoiceCard.Words(
                        "speaker-picker",
                        "speaker-name",
                        "speaker-choices",
                        question.title(),
                        messages.text("speakers.picker.prompt"));
        new ChoiceCard<Choice>(words, picker::found, picker::shown)
                .ask(sheets, chosen -> tell(chosen, answer));
    }

    private static void tell(Choice chosen, Answer answer) {
        chosen.entity()
                .ifPresentOrElse(
                        e -> answer.known(e.id()), () -> answer.somebodyNew(chosen.name()));
    }

    private List<Choice> found(String typed) {
        var all = question.registry().entitiesByName();
        var choices = new ArrayList<Choice>();
        for (var entity : search.find(typed, question.offered(), all, SHOWN)) {
            choices.add(new Choice(Optional.of(entity), entity.name()));
        }
        var name = typed.isEmpty() ? question.suggested() : typed;
        if (!name.isEmpty()) {
            choices.add(new Choice(Optional.empty(), name));
        }
        return choices;
    }

    private String shown(Choice choice) {
        return choice.entity()
                .map(e -> named(e, messages))
                .orElseGet(() -> messages.text("speakers.picker.new", choice.name()));
    }

    /// With the other names that somebody goes by.
    static String named(Entity entity, Messages messages) {
        var aliases = String.join(", ", entity.aliases());
        return aliases.isEmpty()
                ? entity.name()
                : messages.text("speakers.picker.aliases", entity.name(), aliases);
    }
}
