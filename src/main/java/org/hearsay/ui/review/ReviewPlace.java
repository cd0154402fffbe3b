package org.hearsay.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearsay.model.Id;
import org.hearsay.ui.review.article.Articles;
import org.hearsay.ui.review.article.ReviewArticle;
import org.hearsay.ui.review.desk.Aim;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.desk.TellingGold;
import org.hearsay.ui.review.documents.KeptView;
import org.hearsay.ui.review.documents.Lack;
import org.hearsay.ui.review.ruling.RulingWays;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Review*.
public final class ReviewPlace implements Place {

    private final PlaceContext context;
    private final Supplier<ReviewArticle> articles;
    private final Messages messages;
    private final ReviewViewModel viewModel;
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Articles shownArticles;
    private @Nullable ReviewView view;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReviewCommands commands;
    private final RulingWays rulings;

    /// @param articles makes the article, when the place is first shown
    public ReviewPlace(PlaceContext context, Supplier<ReviewArticle> articles) {
        this.context = context;
        this.articles = articles;
        messages = context.desktop().messages();
        commands = new ReviewCommands(messages);
        viewModel =
                new ReviewViewModel(
                        context.session(),
                        context.desktop().jobs(),
                        context.desktop().clock(),
                        context.desktop().owner(),
                        messages.text("review.reading"),
                        new KeptView(context.desktop().preferences(), context.session().file()));
        rulings =
                new RulingWays(
                        context,
                        asked -> {
                            context.navigation().show(PlaceId.REVIEW);
                            viewModel.open(asked);
                        });
        context.session()
                .reportProperty()
                .subscribe(report -> {
                    if (report != null && shown.get()) {
                        viewModel.readAgain();
                        list();
                    }
                });
        // Once the step that they changed with is on its way to the file.
        context.session()
                .documents()
                .subscribe(() -> context.desktop().owner().execute(this::listed));
        context.session().listingProperty().subscribe(this::list);
    }

    /// What a document lacks for a review; empty where it can be reviewed.
    public Optional<Lack> lack(Id document) {
        return viewModel.pick().lack(document);
    }

    /// When the place is next shown, it shows some differences alone.
    ///
    /// @param missed runs where the document has none of them
    public void aim(Aim wanted, Runnable missed) {
        viewModel.pick().choose(wanted, missed);
    }

    /// Some of who made what was told in another place, so that what is decided about it is not
    /// decided blind.
    ///
    /// @param annotations their ids
    public void tell(Set<Id> annotations) {
        viewModel.tell(annotations);
    }

    /// The documents are others, or further: one may be there now to review.
    private void listed() {
        var phase = viewModel.phaseProperty().get();
        if (shown.get() && (phase == Phase.LACKING || phase == Phase.NOTHING)) {
            viewModel.readAgain();
        }
    }

    /// How far the others are may have changed since they were listed here.
    private void list() {
        if (shown.get()) {
            made().list();
        }
    }

    @Override
    public PlaceId id() {
        return PlaceId.REVIEW;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public void enter() {
        shown.set(true);
        list();
        made().focusQueue();
        viewModel.look();
    }

    @Override
    public void leave() {
        shown.set(false);
    }

    @Override
    public void addCommands(Commands all) {
        commands.addTo(
                all,
                Bindings.createObjectBinding(
                        () -> shown.get() ? hints.get() : List.<KeyHint>of(), shown, hints));
        all.add(Command.Menu.REVIEW, Commands.REVIEW + "questions", rulings::showQuestions, "Q");
    }

    @Override
    public ObservableValue<List<KeyHint>> hints() {
        return hints.getReadOnlyProperty();
    }

    @Override
    public void cyclePanes(int step) {
        made().cyclePanes();
    }

    @Override
    public void close() {
        viewModel.close();
        var made = shownArticles;
        if (made != null) {
            made.close();
        }
    }

    private ReviewView made() {
        var known = view;
        if (known == null) {
            var surfaces = new Articles(messages, articles);
            shownArticles = surfaces;
            var texts = new ReviewTexts(messages);
            known =
                    new ReviewView(
                            viewModel,
                            messages,
                            surfaces,
                            new TellingGold(messages, texts, context.desktop().clock()),
                            commands,
                            new ReviewView.Leaving(
                                    () -> context.navigation().show(PlaceId.ANNOTATE),
                                    () -> commands.all().fire("merge"),
                                    rulings,
                                    () -> context.notices().result(messages.text("review.seen"))));
            known.hints().subscribe(hints::set);
            view = known;
        }
        return known;
    }
}
