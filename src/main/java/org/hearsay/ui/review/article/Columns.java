package org.hearsay.ui.review.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.review.align.Difference;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Each annotator's layer in a column, gold after the first. All scroll together, and in each the
/// open difference is framed.
final class Columns extends HBox {

    private final Messages messages;
    private final Supplier<ReviewArticle> making;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Id shown;

    /// @param making makes an article
    Columns(Messages messages, Supplier<ReviewArticle> making) {
        this.messages = messages;
        this.making = making;
        setId("review-columns");
        setMinWidth(0);
    }

    private record Column(Label heading, ReviewArticle article, VBox box) {}

    void show(Desk desk) {
        var layers =
                desk.review().layers().stream()
                        .sorted(Comparator.comparing(l -> desk.who(l.head().id())))
                        .toList();
        while (columns.size() <= layers.size()) {
            columns.add(made());
            shown = null;
        }
        var document = desk.review().documentId();
        boolean isNew = !document.equals(shown);
        shown = document;
        getChildren().clear();
        for (int i = 0; i <= layers.size(); i++) {
            var column = columns.get(i);
            if (isNew) {
                column.article().show(desk.review().document());
            }
            getChildren().add(column.box());
        }
        draw(desk, layers);
        var gold = gold();
        Platform.runLater(() -> follow(gold));
    }

    private void draw(Desk desk, List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            var layer = layers.get(i);
            var column = columns.get(i == 0 ? 0 : i + 1);
            column.heading().setText(desk.who(layer.head().id()));
            var own =
                    desk.current().stream()
                            .map(Standing::difference)
                            .flatMap(d -> d.of(layer.head().id()).stream())
                            .toList();
            draw(desk, column.article(), layer, own);
        }
        columns.get(1).heading().setText(messages.text("review.gold-column"));
        var made = desk.current().map(Standing::gold).orElse(List.of());
        var gold =
                desk.review()
                        .standings()
                        .gold()
                        .orElseGet(() -> Layer.empty(layers.getFirst().head()));
        draw(desk, gold(), gold, made);
    }

    private static void draw(
            Desk desk, ReviewArticle article, Layer layer, List<Annotation> atStake) {
        var schema = desk.review().registry().schema();
        Set<Id> framed = atStake.stream().map(Annotation::id).collect(Collectors.toSet());
        var open =
                desk.current()
                        .filter(_ -> atStake.isEmpty())
                        .map(s -> List.of(s.difference().members().getFirst()))
                        .orElse(List.of());
        article.draw(schema, layer, framed, open);
        desk.current()
                .map(Standing::difference)
                .map(Difference::anchor)
                .ifPresent(a -> article.reveal(a.hull()));
    }

    /// Where what is decided is drawn, and what is fixed by hand.
    ReviewArticle gold() {
        return columns.get(1).article();
    }

    private Column made() {
        var article = making.get();
        var heading = Controls.label("", "pane-title", "review-column");
        var node = article.node();
        VBox.setVgrow(node, Priority.ALWAYS);
        var box = new VBox(heading, node);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        node.addEventFilter(ScrollEvent.SCROLL, _ -> followLater(article));
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> followLater(article));
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> followLater(article));
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> followLater(article));
        return new Column(heading, article, box);
    }

    /// Once it has scrolled.
    private void followLater(ReviewArticle leading) {
        Platform.runLater(() -> follow(leading));
    }

    private void follow(ReviewArticle leading) {
        int top = leading.top();
        columns.stream()
                .limit(getChildren().size())
                .map(Column::article)
                .filter(a -> !a.equals(leading) && a.top() != top)
                .forEach(a -> a.scrollTo(top));
    }

    void close() {
        columns.forEach(c -> c.article().close());
    }
}
