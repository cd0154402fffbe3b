package org.hearsay.ui.merging;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.merge.MergeChoices;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.MergeReport.Perhaps;
import org.hearsay.project.merge.MergeReport.Person;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// What a merge would do, a row for each matter, with what a person may say otherwise.
final class MergeRows extends GridPane {

    /// How far below the upper edge of a control its words stand, in pixels.
    private static final int BESIDE_A_CONTROL = 8;

    private final MergeViewModel viewModel;
    private final MergeReport report;
    private final MergeWords words;
    private final Messages messages;

    MergeRows(MergeViewModel viewModel, MergeReport report, Messages messages) {
        super(16, 10);
        this.viewModel = viewModel;
        this.report = report;
        this.messages = messages;
        words = new MergeWords(report, messages);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().addAll(names, values);
        row("articles", articles());
        row("people", people());
        row("schema", schema());
        row("speakers", speakers());
        row("layers", lines("merge-layers", layers()));
        if (!report.kept().isEmpty()) {
            row("kept", lines("merge-kept", words.kept()));
        }
        if (!report.unplaced().isEmpty()) {
            row("unplaced", lines("merge-unplaced", words.unplaced()));
        }
    }

    private void row(String key, Node value) {
        var name = Controls.label(messages.text("merge.row." + key), "attribute-name");
        // By the base line, words that need two lines would reach into what is below.
        setValignment(name, VPos.TOP);
        setValignment(value, VPos.TOP);
        name.setPadding(new Insets(beginsWithControls(value) ? BESIDE_A_CONTROL : 1, 0, 0, 0));
        addRow(getRowCount(), name, value);
    }

    private static boolean beginsWithControls(Node value) {
        return value instanceof HBox
                || value instanceof VBox box && beginsWithControls(box.getChildren().getFirst());
    }

    private Node articles() {
        var lines =
                folded("merge-articles", words.articles(), "merge.compare", list(words.compared()));
        var all = new VBox(4, lines);
        if (!words.details().isEmpty()) {
            all.getChildren().add(lines("merge-details", words.details()));
        }
        if (words.isSecond() || viewModel.choices().differing() == MergeChoices.Differing.PLACE) {
            all.getChildren().add(differing());
        }
        return all;
    }

    private Node differing() {
        var box = new ChoiceBox<MergeChoices.Differing>();
        box.setId("merge-differing-choice");
        box.setAccessibleText(messages.text("merge.differing"));
        box.getItems().setAll(MergeChoices.Differing.values());
        box.setConverter(new Shown<>(c -> messages.text("merge.differing." + c.name())));
        box.setValue(viewModel.choices().differing());
        box.valueProperty().subscribe((_, chosen) -> viewModel.differing(chosen));
        return line(new Label(messages.text("merge.differing")), box);
    }

    private Node people() {
        if (report.people().isEmpty()) {
            return Controls.wrapped(messages.text("merge.people.known"));
        }
        var all = new VBox(4);
        report.people().forEach(p -> all.getChildren().add(person(p)));
        return all;
    }

    private Node person(Person person) {
        if (person.ours().isEmpty()) {
            return Controls.wrapped(messages.text("merge.people.new", person.theirName()));
        }
        if (person.isSure()) {
            return Controls.wrapped(
                    messages.text("merge.people.is", person.theirName(), person.ourName()));
        }
        var text = messages.text("merge.people.perhaps", person.theirName(), person.ourName());
        var box = new ChoiceBox<Boolean>();
        box.setId("merge-person-" + report.people().indexOf(person));
        box.setAccessibleText(text);
        box.getItems().setAll(true, false);
        box.setConverter(
                new Shown<>(yes -> messages.text(yes ? "merge.people.yes" : "merge.people.no")));
        box.setValue(person.taken());
        box.valueProperty()
                .subscribe((_, yes) ->
                        viewModel.person(
                                person.theirs(),
                                yes ? person.ours().orElseThrow() : person.theirs()));
        return line(new Label(text), box);
    }

    private Node schema() {
        var said = Controls.wrapped(words.schema());
        said.setId("merge-schema");
        if (!report.isSchemaOpen()) {
            return said;
        }
        var box = new ChoiceBox<MergeChoices.Schema>();
        box.setId("merge-schema-choice");
        box.setAccessibleText(messages.text("merge.row.schema"));
        box.getItems().setAll(MergeChoices.Schema.values());
        box.setConverter(new Shown<>(c -> messages.text("merge.schema.choice." + c.name())));
        box.setValue(viewModel.choices().schema());
        box.valueProperty().subscribe((_, chosen) -> viewModel.schema(chosen));
        return new VBox(4, said, box);
    }

    private Node speakers() {
        var all = new VBox(4);
        for (var pair : report.speakers().perhaps()) {
            all.getChildren().add(same(pair));
        }
        return folded("merge-speakers", words.speakers(), "merge.look", all);
    }

    private CheckBox same(Perhaps pair) {
        var box =
                new CheckBox(messages.text("merge.speaker.same", pair.theirName(), pair.ourName()));
        box.setId("merge-speaker-" + report.speakers().perhaps().indexOf(pair));
        box.setSelected(pair.taken());
        box.selectedProperty()
                .subscribe((_, yes) ->
                        viewModel.speaker(pair.theirs(), yes ? pair.ours() : pair.theirs()));
        return box;
    }

    private List<String> layers() {
        var lines = words.layers();
        return lines.isEmpty() ? List.of(messages.text("merge.layers.none")) : lines;
    }

    /// A line with a button that shows what is behind it, where anything is.
    private Node folded(String id, String text, String button, VBox behind) {
        var said = Controls.wrapped(text);
        said.setId(id);
        if (behind.getChildren().isEmpty()) {
            return said;
        }
        boolean isOpen = report.speakers().perhaps().stream().anyMatch(Perhaps::taken);
        Controls.show(behind, isOpen && id.equals("merge-speakers"));
        var more =
                Controls.button(
                        id + "-more",
                        messages.text(button),
                        () -> Controls.show(behind, !behind.isVisible()));
        return new VBox(6, line(said, more), behind);
    }

    private static VBox list(List<String> lines) {
        return new VBox(4, lines.stream().map(l -> Controls.wrapped(l)).toArray(Node[]::new));
    }

    private static VBox lines(String id, List<String> lines) {
        var box = list(lines);
        box.setId(id);
        return box;
    }

    private static HBox line(Label label, Node control) {
        var line = new HBox(8, label, control);
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
