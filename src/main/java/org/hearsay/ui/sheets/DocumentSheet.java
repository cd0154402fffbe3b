package org.hearsay.ui.sheets;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.model.Document;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/// The card with what is known of an article, or of several: fields to type in, and what the
/// program itself knows. Nothing changes before *Keep*, which makes one step of it all.
public final class DocumentSheet extends VBox {

    private final DocumentSheetViewModel viewModel;
    private final Messages messages;
    private final GridPane grid = new GridPane(12, 8);
    private final TextField newName = new TextField();
    private TextInputControl first = newName;
    private int row;

    /// @param whose names annotators
    /// @param keep is called for *Keep*
    public DocumentSheet(
            DocumentSheetViewModel viewModel,
            DocumentFacts whose,
            Messages messages,
            Runnable keep,
            Runnable cancel) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("document-sheet");
        grid.getColumnConstraints().addAll(names(), values(), names(), values());
        addKnown();
        viewModel.own().forEach(name -> addWide(name, name));
        var facts = new GridPane(12, 4);
        facts.getColumnConstraints().addAll(names(), values());
        whose.fill(facts, viewModel.rows());
        var content = new VBox(16, grid, adding(), new WorkView(viewModel.work(), messages), facts);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setMaxHeight(560);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title(), scroll, buttons(keep, cancel));
    }

    /// What gets the focus first.
    public Node first() {
        return first;
    }

    private Label title() {
        return Controls.label(
                messages.text("sheet.document.title", viewModel.rows().size()), "page-title");
    }

    private void addKnown() {
        if (viewModel.isSingle()) {
            first = addWide(DocumentRecipes.TITLE, text(DocumentRecipes.TITLE));
        }
        var byline = addPair(Document.BYLINE, Document.PUBLISHER);
        if (!viewModel.isSingle()) {
            first = byline;
        }
        addPair(Document.DATE, Document.LANGUAGE);
        grid.add(wrongLanguage(), 2, row++, 2, 1);
        addWide(Document.URL, text(Document.URL));
        addPair(Document.TAGS, Document.EVENT);
        addWide(Document.NOTES, text(Document.NOTES));
    }

    private Label wrongLanguage() {
        var wrong = Controls.wrapped(messages.text("importing.language.wrong"), "import-refused");
        wrong.setId("sheet-language-wrong");
        viewModel
                .field(Document.LANGUAGE)
                .textProperty()
                .subscribe(_ -> Controls.show(wrong, viewModel.isLanguageWrong()));
        return wrong;
    }

    private TextInputControl addPair(String left, String right) {
        var made = editor(left, text(left));
        grid.addRow(
                row++,
                label(text(left), made),
                withClearing(left, made),
                label(text(right), made),
                right(right));
        return made;
    }

    private Node right(String name) {
        return withClearing(name, editor(name, text(name)));
    }

    private TextInputControl addWide(String name, String title) {
        var made = editor(name, title);
        var line = withClearing(name, made);
        grid.addRow(row++, label(title, made), line);
        GridPane.setColumnSpan(line, 3);
        return made;
    }

    private TextInputControl editor(String name, String title) {
        var field = viewModel.field(name);
        TextInputControl editor = name.equals(Document.NOTES) ? area() : new TextField();
        editor.setId("sheet-" + name);
        editor.setAccessibleText(title);
        editor.setPromptText(prompt(name, field));
        editor.textProperty().bindBidirectional(field.textProperty());
        HBox.setHgrow(editor, Priority.ALWAYS);
        return editor;
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setPrefRowCount(2);
        Wrapping.of(area);
        return area;
    }

    private String prompt(String name, SheetField field) {
        var key = "sheet.hint." + name;
        if (field.differs()) {
            return messages.text("sheet.several");
        }
        return messages.has(key) ? messages.text(key) : "";
    }

    /// Where values differ, an empty field leaves them alone: taking them away has its own button.
    private HBox withClearing(String name, TextInputControl editor) {
        var line = new HBox(4, editor);
        var field = viewModel.field(name);
        if (name.equals(Document.TAGS) && !viewModel.tags().isEmpty()) {
            line.getChildren().add(new TagMenu(viewModel.tags(), field.textProperty(), messages));
        }
        if (field.differs()) {
            line.getChildren()
                    .add(
                            Controls.iconButton(
                                    "sheet-clear-" + name,
                                    Feather.X,
                                    messages.text("sheet.clear-all"),
                                    () -> {
                                        field.clear();
                                        editor.setPromptText(messages.text("sheet.cleared"));
                                    }));
        }
        return line;
    }

    private HBox adding() {
        newName.setId("sheet-new-field");
        newName.setPromptText(messages.text("sheet.new-field"));
        newName.setPrefColumnCount(18);
        newName.setAccessibleText(messages.text("sheet.new-field"));
        var add = Controls.button("sheet-add-field", messages.text("sheet.add-field"), this::add);
        add.disableProperty().bind(newName.textProperty().map(String::isBlank));
        return new HBox(8, newName, add);
    }

    private void add() {
        viewModel
                .addField(newName.getText())
                .ifPresent(field -> {
                    newName.clear();
                    addWide(field.name(), field.name()).requestFocus();
                });
    }

    private HBox buttons(Runnable keep, Runnable cancel) {
        var done = Controls.button("sheet-keep", messages.text("sheet.keep"), keep);
        done.setDefaultButton(true);
        // A box that is ticked with Space would take Enter for the same.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
                        event.consume();
                        done.fire();
                    }
                });
        Runnable tell = () -> done.setDisable(!viewModel.isComplete());
        viewModel.field(Document.LANGUAGE).textProperty().subscribe(tell);
        if (viewModel.isSingle()) {
            viewModel.field(DocumentRecipes.TITLE).textProperty().subscribe(tell);
        }
        tell.run();
        var back = Controls.button("sheet-cancel", messages.text("cancel"), cancel);
        return new HBox(8, Controls.spring(), back, done);
    }

    private String text(String name) {
        return messages.text("sheet.field." + name);
    }

    private static Label label(String text, Node field) {
        var label = Controls.label(text, "attribute-name");
        label.setLabelFor(field);
        GridPane.setValignment(label, VPos.CENTER);
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }

    private static ColumnConstraints names() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints values() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }
}
