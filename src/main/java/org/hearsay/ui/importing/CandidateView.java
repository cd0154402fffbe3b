package org.hearsay.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoice.FirstLine;
import org.hearsay.project.FileChoice.Take;
import org.hearsay.project.intake.Candidate;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.FlowText;
import org.hearsay.ui.support.look.Scripts;

/// The start of the chosen file, and what is to be decided about it.
final class CandidateView extends ScrollPane {

    private final ImportWizardViewModel viewModel;
    private final Messages messages;
    private final VBox content = new VBox(10);
    private Optional<ImportRow> shown = Optional.empty();

    CandidateView(ImportWizardViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("import-preview");
        setFitToWidth(true);
        content.getStyleClass().add("import-candidate");
        setContent(content);
        viewModel.selectedProperty().subscribe(_ -> show());
        viewModel.visible().addListener((ListChangeListener<ImportRow>) _ -> show());
    }

    private void show() {
        var row = viewModel.row(viewModel.selectedProperty().get());
        if (row.equals(shown)) {
            return;
        }
        var before = shown.map(ImportRow::apartFromLanguage);
        shown = row;
        // A language is proposed when somebody is at work here already: all else stays as it is.
        if (row.map(ImportRow::apartFromLanguage).equals(before)) {
            row.ifPresent(r -> languages().forEach(l -> l.show(r)));
        } else {
            viewModel.unclearProperty().set(false);
            content.getChildren().setAll(row.map(this::parts).orElse(List.of()));
        }
    }

    private Stream<LanguageRow> languages() {
        return content.getChildren().stream()
                .filter(LanguageRow.class::isInstance)
                .map(LanguageRow.class::cast);
    }

    private List<Node> parts(ImportRow row) {
        var candidate = row.candidate();
        var parts = new ArrayList<Node>();
        if (candidate.refused().isPresent()) {
            var refused =
                    Controls.wrapped(messages.text(candidate.refused().get()), "import-refused");
            refused.setId("import-refused");
            parts.add(refused);
        }
        if (candidate.isThere()) {
            parts.add(taking(row, messages.text("importing.there-question")));
        }
        candidate.fields().ifPresent(f -> parts.add(new FieldsView(row, f, viewModel, messages)));
        candidate.like().ifPresent(like -> parts.add(sideBySide(row, like)));
        if (!candidate.readings().isEmpty()) {
            parts.add(new ReadingsView(candidate, viewModel, messages));
        }
        if (candidate.hasRepeatedLine()) {
            parts.add(repeated(row));
        }
        if (candidate.first().isPresent() && candidate.first().get().language().isEmpty()) {
            parts.add(new LanguageRow(row, viewModel, messages));
        }
        if (candidate.like().isEmpty()) {
            candidate.first().ifPresent(first -> parts.add(preview(row, first)));
        }
        for (var remark : candidate.remarks()) {
            parts.add(Controls.wrapped(messages.text(remark), "muted", "secondary"));
        }
        return parts;
    }

    private Node repeated(ImportRow row) {
        var file = row.candidate().file();
        var group = new ToggleGroup();
        var keep = choice("import-keep", "importing.keep", group);
        var exclude = choice("import-exclude", "importing.exclude", group);
        keep.setSelected(row.choice().firstLine() == FirstLine.KEEP);
        exclude.setSelected(row.choice().firstLine() == FirstLine.EXCLUDE);
        keep.setOnAction(_ -> viewModel.firstLine(file, FirstLine.KEEP));
        exclude.setOnAction(_ -> viewModel.firstLine(file, FirstLine.EXCLUDE));
        return question(messages.text("importing.repeated-question"), keep, exclude);
    }

    private Node taking(ImportRow row, String asked) {
        Path file = row.candidate().file();
        var group = new ToggleGroup();
        var skip = choice("import-skip", "importing.skip", group);
        var again = choice("import-again", "importing.again", group);
        boolean there = row.candidate().isThere();
        skip.setSelected(row.choice().take() == (there ? Take.NEW : Take.NO));
        again.setSelected(!skip.isSelected());
        skip.setOnAction(_ -> viewModel.take(file, there ? Take.NEW : Take.NO));
        again.setOnAction(_ -> viewModel.take(file, there ? Take.AGAIN : Take.NEW));
        return question(asked, skip, again);
    }

    private Node sideBySide(ImportRow row, Candidate.Likeness like) {
        var mine = row.candidate().first();
        var here =
                column(
                        messages.text("importing.this-one"),
                        mine.map(Candidate.First::title).orElse(""),
                        mine.map(Candidate.First::start).orElse(""));
        var there = column(messages.text("importing.other-one"), like.title(), like.start());
        here.prefWidthProperty().bind(widthProperty().divide(2).subtract(24));
        there.prefWidthProperty().bind(widthProperty().divide(2).subtract(24));
        var pair = new HBox(16, here, there);
        pair.setId("import-like");
        var question = messages.text("importing.like-question", Math.round(like.share() * 100));
        return new VBox(8, taking(row, question), pair);
    }

    private static VBox column(String heading, String title, String start) {
        return new VBox(
                4,
                Controls.label(heading, "muted", "caption"),
                Controls.wrapped(title, "strong"),
                Controls.wrapped(start, "secondary"));
    }

    private Node preview(ImportRow row, Candidate.First first) {
        var flow = new TextFlow();
        flow.setId("import-text");
        var text = first.start();
        if (Scripts.isRightToLeft(text)) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        if (first.repeated().isPresent()) {
            var span = first.repeated().get();
            boolean isOut = row.choice().firstLine() == FileChoice.FirstLine.EXCLUDE;
            var twice = FlowText.of(text.substring(span.start(), span.end()), "import-repeated");
            twice.forEach(words -> words.setStrikethrough(isOut));
            flow.getChildren().addAll(plain(text.substring(0, span.start())));
            flow.getChildren().addAll(twice);
            flow.getChildren().addAll(plain(text.substring(span.end())));
        } else {
            flow.getChildren().addAll(plain(text));
        }
        return flow;
    }

    private static List<Text> plain(String words) {
        return FlowText.of(words, "import-words");
    }

    private ToggleButton choice(String id, String key, ToggleGroup group) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox question(String text, Node... answers) {
        Label label = Controls.wrapped(text);
        HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, label);
        row.getChildren().addAll(answers);
        row.getStyleClass().add("import-question");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
