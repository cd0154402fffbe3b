package org.hearsay.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.project.ProjectException;
import org.hearsay.project.intake.MappingFile;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;

/// Mappings as files that somebody chooses.
record MappingFiles(Messages messages, Node owner) {

    void load(Consumer<Mapping> loaded) {
        load("*.json", MappingFile::read, loaded);
    }

    void loadNames(Consumer<Renaming> loaded) {
        load("*.txt", MappingFile::names, loaded);
    }

    void save(Mapping mapping) {
        save("mapping.json", file -> MappingFile.write(file, mapping));
    }

    void save(Renaming names) {
        save("names.txt", file -> MappingFile.write(file, names));
    }

    private <T> void load(String ending, Reading<T> reading, Consumer<T> loaded) {
        var file = chooser(ending).showOpenDialog(owner.getScene().getWindow());
        if (file == null) {
            return;
        }
        try {
            loaded.accept(reading.of(file.toPath()));
        } catch (ProjectException e) {
            tell(e);
        }
    }

    private void save(String name, Writing writing) {
        var chooser = chooser("*" + name.substring(name.indexOf('.')));
        chooser.setInitialFileName(name);
        var file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file == null) {
            return;
        }
        try {
            writing.to(file.toPath());
        } catch (ProjectException e) {
            tell(e);
        }
    }

    /// Makes something of a file.
    @FunctionalInterface
    private interface Reading<T> {
        T of(Path file) throws ProjectException;
    }

    /// Puts something in a file.
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws ProjectException;
    }

    private FileChooser chooser(String ending) {
        var title = messages.text("importing.mapping-file");
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(title, ending),
                        new FileChooser.ExtensionFilter("*", "*"));
        return chooser;
    }

    private void tell(ProjectException trouble) {
        var alert = new Alert(Alert.AlertType.WARNING, new Reasons(messages).of(trouble));
        alert.initOwner(owner.getScene().getWindow());
        alert.setHeaderText(null);
        alert.show();
    }
}
