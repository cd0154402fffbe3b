package org.hearsay.ui.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.format.Capability;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.project.ExportRequest;
import org.jspecify.annotations.Nullable;

/// What to export, in which format and where to.
public final class ExportViewModel {

    private final Formats formats;
    private final List<String> layers;
    private final StringProperty format = new SimpleStringProperty("");
    private final StringProperty layer = new SimpleStringProperty(ExportRequest.ALL);
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final BooleanBinding canWrite =
            Bindings.createBooleanBinding(this::isComplete, format, folder);

    /// @param annotators names of those who have layers
    public ExportViewModel(Formats formats, List<String> annotators, boolean withGold) {
        this.formats = formats;
        var all = new ArrayList<String>(List.of(ExportRequest.ALL));
        all.addAll(annotators);
        if (withGold) {
            all.add(ExportRequest.GOLD);
        }
        layers = List.copyOf(all);
        formats.writers().stream()
                .map(CorpusWriter::id)
                .sorted((a, b) -> Integer.compare(missing(a).size(), missing(b).size()))
                .findFirst()
                .ifPresent(format::set);
    }

    /// Ids of the formats that can be written.
    public List<String> formats() {
        return formats.writers().stream().map(CorpusWriter::id).toList();
    }

    /// Names of annotators, [ExportRequest#ALL] in front.
    public List<String> layers() {
        return layers;
    }

    public StringProperty formatProperty() {
        return format;
    }

    public StringProperty layerProperty() {
        return layer;
    }

    /// Null until one is chosen.
    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    public BooleanBinding canWrite() {
        return canWrite;
    }

    /// What the chosen format cannot carry.
    public Set<Capability> missing() {
        return missing(format.get());
    }

    /// Empty until all is chosen.
    public Optional<ExportRequest> request() {
        var where = folder.get();
        return where == null
                ? Optional.empty()
                : Optional.of(
                        new ExportRequest(
                                format.get(), where, layer.get(), "", false, true, Map.of()));
    }

    private Set<Capability> missing(String id) {
        var missing = EnumSet.allOf(Capability.class);
        formats.writer(id).ifPresent(writer -> missing.removeAll(writer.capabilities()));
        return missing;
    }

    private boolean isComplete() {
        return !format.get().isEmpty() && folder.get() != null;
    }
}
