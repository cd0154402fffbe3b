package org.hearsay.ui.review.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.hearsay.edit.settings.Owners;
import org.hearsay.job.Outcome;
import org.hearsay.project.ruling.CaseLaw;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.project.ruling.Draft;
import org.hearsay.schema.Schema;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.schema.SchemaEditing;
import org.hearsay.session.schema.SchemaEditing.Result;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.places.PlaceContext;
import org.jspecify.annotations.Nullable;

/// The ways to the questions that reviewers put to the guideline, and to rulings. A ruling is a
/// step like any change to the schema.
///
/// Confined to the JavaFX thread.
public final class RulingWays {

    private static final String TOPIC = "ruling";

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final RulingTexts texts;
    private final SchemaEditing editing;
    private final Consumer<Asked> open;

    /// @param open shows a question in its article
    public RulingWays(PlaceContext context, Consumer<Asked> open) {
        this.context = context;
        this.open = open;
        session = context.session();
        var desktop = context.desktop();
        messages = desktop.messages();
        texts = new RulingTexts(messages, new Times(messages, desktop.clock()));
        editing = new SchemaEditing(session, desktop.jobs(), desktop.clock(), desktop.owner());
    }

    /// The rulings on the label of the open difference.
    public RulingsPart part(ObservableValue<@Nullable Desk> desk) {
        return new RulingsPart(texts, desk, session.registryProperty());
    }

    /// Whether the person may make rulings.
    public boolean mayRule() {
        return refusal().isEmpty();
    }

    /// Lists what was asked.
    public void showQuestions() {
        // What is asked for again and again is shown once.
        if (!context.sheets().isShowing(QuestionsSheet.class)) {
            list();
        }
    }

    private void list() {
        var sheet = new QuestionsSheet(texts, new Asking());
        context.sheets().show(sheet, sheet.first());
        var clock = context.desktop().clock();
        context.desktop()
                .jobs()
                .start(
                        messages.text("rulings.reading"),
                        _ -> {
                            session.settled().toCompletableFuture().join();
                            return new CaseLaw(session.project(), clock).asked();
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<List<Asked>>(var asked) -> sheet.show(asked);
                                case Outcome.Failed<List<Asked>>(var cause) ->
                                        sheet.fail(new Reasons(messages).of(cause));
                                case Outcome.Cancelled<List<Asked>> _ -> {}
                            }
                        });
    }

    /// Asks what a ruling on a settled difference says, and makes it.
    public void rule(Draft draft) {
        rule(draft, () -> {});
    }

    private void rule(Draft draft, Runnable then) {
        if (!draft.isReady() || !mayRule() || context.sheets().isShowing(RulingCard.class)) {
            return;
        }
        var card =
                new RulingCard(
                        texts,
                        draft,
                        schema(),
                        text -> {
                            context.sheets().close();
                            make(draft, text, then);
                        },
                        context.sheets()::close);
        context.sheets().show(card, card.first());
    }

    private void make(Draft draft, String text, Runnable then) {
        if (!draft.fits(schema())) {
            warn(messages.text("rulings.no-label", draft.label()));
            return;
        }
        var clock = context.desktop().clock();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var name = session.annotator().name();
        editing.apply(
                messages.text("rulings.writing"),
                schema -> draft.made(text, name, today, schema).change(),
                result -> told(result, draft.label(), then));
    }

    private void told(Result result, String label, Runnable then) {
        switch (result) {
            case Result.Done _ -> {
                context.notices()
                        .result(TOPIC, messages.text("rulings.written", messages.labelName(label)));
                then.run();
            }
            case Result.Refused(var why) -> warn(new Reasons(messages).of(why));
            case Result.NotNow() -> warn(messages.text("schema.place.not-now"));
        }
    }

    private void warn(String sentence) {
        context.notices().tell(TOPIC, Notices.Notice.warning(sentence));
    }

    private Schema schema() {
        return session.registryProperty().get().schema();
    }

    private String refusal() {
        if (session.block().isPresent()) {
            return messages.text("sheet.blocked");
        }
        var registry = session.registryProperty().get();
        return Owners.includes(registry, session.annotator().id())
                ? ""
                : messages.text("rulings.owners", Owners.names(registry));
    }

    /// What can be done from the list.
    private final class Asking implements QuestionsSheet.Actions {

        @Override
        public void open(Asked asked) {
            context.sheets().close();
            open.accept(asked);
        }

        @Override
        public void rule(Asked asked) {
            RulingWays.this.rule(asked.about(), RulingWays.this::list);
        }

        @Override
        public String refusal() {
            return RulingWays.this.refusal();
        }

        @Override
        public void close() {
            context.sheets().close();
        }
    }
}
