package org.hearsay.ui.palette;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The palette: a field, and what it finds. The focus stays in the field.
public final class PaletteView extends VBox {

    private static final int ROWS = 10;

    private final PaletteViewModel viewModel;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();

    /// @param close puts the palette away, before what was chosen is done
    public PaletteView(PaletteViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.text("palette.prompt"));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setItems(viewModel.found());
        list.setCellFactory(_ -> new PaletteCell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(34);
        list.setPrefHeight(ROWS * 34 + 2);
        list.setPlaceholder(Controls.wrapped(messages.text("palette.none"), "empty-text"));
        list.setOnMouseClicked(_ -> {
            viewModel.choose(list.getSelectionModel().getSelectedIndex());
            take();
        });
        viewModel.chosenProperty().subscribe(at -> select(at.intValue()));
        getChildren()
                .addAll(
                        field,
                        list,
                        Controls.wrapped(messages.text("palette.prefixes"), "muted", "caption"));
    }

    /// Whether it is the view of that palette.
    public boolean shows(PaletteViewModel palette) {
        return viewModel.equals(palette);
    }

    /// Forgets what was typed the last time.
    public void startAnew() {
        viewModel.open();
        select(viewModel.chosenProperty().get());
    }

    /// Where the focus belongs.
    public TextField field() {
        return field;
    }

    private void select(int at) {
        list.getSelectionModel().clearAndSelect(at);
        if (at >= ROWS || at == 0) {
            list.scrollTo(Math.max(0, at - ROWS + 1));
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> viewModel.step(1);
            case UP -> viewModel.step(-1);
            case PAGE_DOWN -> viewModel.step(ROWS);
            case PAGE_UP -> viewModel.step(-ROWS);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        viewModel
                .take()
                .ifPresent(entry -> {
                    close.run();
                    entry.run().run();
                });
    }
}
