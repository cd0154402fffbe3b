package org.hearsay.ui.support.look;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on the window.
public final class Drops {

    private Drops() {}

    public static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    public static List<Path> files(DragEvent event) {
        var board = event.getDragboard();
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }
}
