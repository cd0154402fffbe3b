package org.hearsay.ui.importing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.MappingFile;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;

/// Mappings as files that somebody chooses.
record MappingFiles(Messages messages, Node owner) {

    void load(Consumer<Mapping> loaded) {
        var file = chooser().showOpenDialog(owner.getScene().getWindow());
        if (file == null) {
            return;
        }
        try {
            loaded.accept(MappingFile.read(file.toPath()));
        } catch (ProjectException e) {
            tell(e);
        }
    }

    void save(Mapping mapping) {
        var chooser = chooser();
        chooser.setInitialFileName("mapping.json");
        var file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file == null) {
            return;
        }
        try {
            MappingFile.write(file.toPath(), mapping);
        } catch (ProjectException e) {
            tell(e);
        }
    }

    private FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("importing.mapping-file"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                messages.text("importing.mapping-file"), "*.json"));
        return chooser;
    }

    private void tell(ProjectException trouble) {
        var alert = new Alert(Alert.AlertType.WARNING, new Reasons(messages).of(trouble));
        alert.initOwner(owner.getScene().getWindow());
        alert.setHeaderText(null);
        alert.show();
    }
}
