package org.hearsay.ui.shell.annotate.talk;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.comments.About;
import org.hearsay.ui.comments.CommentActions;
import org.hearsay.ui.comments.CommentCell;
import org.hearsay.ui.comments.CommentListView;
import org.hearsay.ui.comments.CommentListViewModel;
import org.hearsay.ui.comments.CommentRow;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.commands.Commands;
import org.jspecify.annotations.Nullable;

/// Comments in the place: their list, and what is done with them. Each change is one step.
///
/// Confined to the JavaFX thread.
public final class CommentPane implements CommentActions {

    private static final int WORDS_SHOWN = 60;

    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;
    private final Notices notices;
    private final Supplier<Optional<Annotating>> annotating;
    private final Ways ways;
    private final CommentListViewModel viewModel;
    private final CommentListView view;
    private final Subscription talks;
    private Id shown = Id.PROJECT;

    /// Where the list stands, and how one leaves it.
    public interface Ways {

        /// Brings the list to the front.
        void bringForward();

        void focusArticle();

        /// Shows an annotation of the document at work, on whatever layer it is.
        void go(Id document, Id annotation);

        /// Says how many threads are open.
        void count(int open);
    }

    public CommentPane(
            ProjectSession session,
            Desktop desktop,
            Notices notices,
            Supplier<Optional<Annotating>> annotating,
            Ways ways) {
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        this.annotating = annotating;
        this.ways = ways;
        messages = desktop.messages();
        viewModel = new CommentListViewModel(session.annotator());
        var known =
                new CommentCell.Known(
                        this::name,
                        () -> session.registryProperty().get().schema(),
                        desktop.look().darkProperty()::get,
                        new Times(messages, desktop.clock()));
        view = new CommentListView(viewModel, this, known, messages);
        talks = session.talksProperty().subscribe(_ -> annotating.get().ifPresent(this::show));
    }

    public CommentListView view() {
        return view;
    }

    public void addTo(Commands commands, ObservableBooleanValue anyOpen) {
        commands.add(ANNOTATE, "comment", anyOpen, this::write, "Shift+M");
        commands.add(ANNOTATE, "comments", anyOpen, this::list, "Shortcut+Shift+L");
        var any = Bindings.isNotNull(viewModel.currentProperty());
        commands.add(ANNOTATE, "comment-reply", any, this::reply);
        commands.add(ANNOTATE, "comment-resolve", any, () -> current().ifPresent(this::turn));
        commands.add(ANNOTATE, "comment-remove", any, () -> current().ifPresent(this::remove));
    }

    /// Shows the comments of the document at work.
    public void show(Annotating a) {
        var document = a.document();
        if (!document.id().equals(shown)) {
            shown = document.id();
            view.stopWriting();
        }
        viewModel.show(document, session.talksProperty().get().in(document.id()));
        ways.count(viewModel.open());
    }

    public void follow(@Nullable Id annotation) {
        if (annotation != null) {
            viewModel.follow(annotation);
        }
    }

    /// Nothing is open.
    public void clear() {
        viewModel.clear();
        shown = Id.PROJECT;
        view.stopWriting();
        ways.count(0);
    }

    public void close() {
        talks.unsubscribe();
    }

    @Override
    public void go(CommentRow row) {
        var document = row.talk().first().document();
        switch (row.about()) {
            case About.Marked _ -> ways.go(document, row.talk().subject());
            case About.Whole _, About.Gone _ -> {}
        }
        ways.focusArticle();
    }

    @Override
    public boolean write(Id subject, String text) {
        var document = annotating.get().map(Annotating::document);
        if (document.isEmpty() || isBlocked()) {
            return false;
        }
        var comment =
                new Comment(
                        session.project().ids().next(),
                        document.get().id(),
                        subject,
                        session.annotator().id(),
                        text,
                        false,
                        Stamp.at(desktop.clock().instant()));
        perform(TalkRecipes.write(comment));
        viewModel.lookAt(comment.id());
        return true;
    }

    @Override
    public void turn(CommentRow row) {
        var now = desktop.clock().instant();
        perform(
                row.talk().isOpen()
                        ? TalkRecipes.resolve(row.talk(), now)
                        : TalkRecipes.reopen(row.talk(), now));
    }

    @Override
    public void remove(CommentRow row) {
        perform(TalkRecipes.remove(row.talk()));
    }

    @Override
    public void leave() {
        ways.focusArticle();
    }

    /// On the selected span or, where none is, on the article.
    private void write() {
        annotating
                .get()
                .filter(_ -> !isBlocked())
                .ifPresent(a -> {
                    ways.bringForward();
                    var selected = a.selected();
                    view.write(
                            selected.map(Annotation::id).orElse(a.document().id()),
                            selected.map(s -> caption(s, a.document()))
                                    .orElse(messages.text("comments.on-whole")));
                });
    }

    private void list() {
        ways.bringForward();
        view.takeFocus();
    }

    private void reply() {
        if (!isBlocked()) {
            ways.bringForward();
            view.reply();
        }
    }

    private Optional<CommentRow> current() {
        return Optional.ofNullable(viewModel.currentProperty().get());
    }

    private String caption(Annotation on, DocumentSession document) {
        var words = document.article().text().at(on.anchor()).replace('\n', ' ');
        var shown = words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…";
        return messages.text("comments.on", messages.labelName(on.label()), shown);
    }

    private void perform(Transaction step) {
        if (isBlocked()) {
            return;
        }
        var joining = session.joining();
        session.perform(
                joining.isEmpty()
                        ? step
                        : new Transaction(
                                step.name(),
                                Stream.concat(joining.stream(), step.edits().stream()).toList()));
        notices.result(new StepTexts(messages).of(step.name()));
    }

    private boolean isBlocked() {
        boolean blocked = session.block().isPresent();
        if (blocked) {
            notices.result(messages.text("sheet.blocked"));
        }
        return blocked;
    }

    private String name(Id person) {
        var known = session.registryProperty().get().annotators().get(person);
        return known == null ? session.annotator().name() : known.name();
    }
}
