package org.hearsay.ui.review.article;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.Id;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The article under review in one of two arrangements: what annotators made of it in one text, or
/// each in a column.
public final class Articles extends StackPane implements AutoCloseable {

    private final Messages messages;
    private final ReviewArticle merged;
    private final Label heading = Controls.label("", "pane-title", "review-column");
    private final VBox one;
    private final Columns columns;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(Arrangement.MERGED);
    private @Nullable Id shown;

    /// @param making makes an article
    public Articles(Messages messages, Supplier<ReviewArticle> making) {
        this.messages = messages;
        merged = making.get();
        heading.setId("review-merged");
        VBox.setVgrow(merged.node(), Priority.ALWAYS);
        one = new VBox(heading, merged.node());
        one.setMinWidth(0);
        columns = new Columns(messages, making);
        setMinWidth(0);
        getChildren().setAll(one);
    }

    /// How the layers are shown.
    public enum Arrangement {
        MERGED,
        SIDE_BY_SIDE
    }

    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// Shows the other arrangement.
    public void turn(Desk desk) {
        switch (arrangement.get()) {
            case MERGED -> {
                arrangement.set(Arrangement.SIDE_BY_SIDE);
                getChildren().setAll(columns);
            }
            case SIDE_BY_SIDE -> {
                arrangement.set(Arrangement.MERGED);
                getChildren().setAll(one);
            }
        }
        show(desk);
    }

    public void show(Desk desk) {
        switch (arrangement.get()) {
            case MERGED -> {
                heading.setText(messages.text("review.merged", merged(desk)));
                if (!desk.review().documentId().equals(shown)) {
                    shown = desk.review().documentId();
                    merged.show(desk.review().document());
                }
                merged.draw(desk.review().registry().schema(), Drawn.of(desk));
            }
            case SIDE_BY_SIDE -> columns.show(desk);
        }
    }

    /// Whose work is merged, as they are told now: in the order of the letters or names, so that
    /// one does not tell the other.
    private static String merged(Desk desk) {
        return desk.review().layers().stream()
                .map(l -> desk.who(l.head().id()))
                .sorted()
                .collect(Collectors.joining("  "));
    }

    /// Shows the range of the open difference as it is moved by hand.
    public void hold(Desk desk, HandRange range) {
        var held = range.heldProperty().get();
        var look = desk.fixable().orElseThrow().withAnchor(held.anchor());
        var schema = desk.review().registry().schema();
        leading().hold(schema, look, held.active(), range);
    }

    /// The lines of the text in which something can be moved.
    public VisualLines lines() {
        return leading().lines();
    }

    private ReviewArticle leading() {
        return switch (arrangement.get()) {
            case MERGED -> merged;
            case SIDE_BY_SIDE -> columns.gold();
        };
    }

    @Override
    public void close() {
        merged.close();
        columns.close();
    }
}
