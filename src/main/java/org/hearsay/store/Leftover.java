package org.hearsay.store;

import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;

/// What is left of a document in a damaged file.
public sealed interface Leftover {

    Id id();

    /// It did not count when the file was damaged, so nothing is missing.
    record Gone(Id id) implements Leftover {}

    /// Its text is not there any more.
    ///
    /// @param title empty where it is not known either
    record Lost(Id id, String title) implements Leftover {}

    /// Its text is as it was saved.
    ///
    /// @param hasDetails whether its title and metadata are as they were saved; otherwise the title
    ///   is the text's first line
    /// @param hasForm whether its form, segments and source are as they were saved; otherwise the
    ///   text is plain
    /// @param lostLayers how many layers are not there any more
    record Kept(
            StoredArticle article,
            boolean hasDetails,
            boolean hasForm,
            List<KeptLayer> layers,
            int lostLayers)
            implements Leftover {

        public Kept {
            layers = List.copyOf(layers);
        }

        @Override
        public Id id() {
            return article.article().document().id();
        }
    }

    /// A layer with those of its items that are as they were saved.
    ///
    /// @param lost how many are not
    record KeptLayer(Layer layer, int lost) {}
}
