package org.hearsay.store;

import java.sql.SQLException;
import org.hearsay.model.Id;
import org.hearsay.text.CodePointIndex;

/// In which unit offsets are written, and of which text.
interface Units {

    /// UTF-16 code units as they are, for what is kept outside of a project file.
    Units UTF_16 = new OneText(CodePointIndex.unchanging());

    /// @throws StoreException if there is no such layer
    CodePointIndex ofLayer(Id layer) throws SQLException, StoreException;

    /// @throws StoreException if there is no such document
    CodePointIndex ofDocument(Id document) throws SQLException, StoreException;

    /// Which text of its document the layer's offsets are of; 0 for the first.
    ///
    /// @throws StoreException if there is no such layer
    int revisionOfLayer(Id layer) throws SQLException, StoreException;

    /// @throws StoreException if there is no such document
    int revisionOfDocument(Id document) throws SQLException, StoreException;

    /// The units of another text.
    ///
    /// @param revision 0 for the first that a document had
    Units at(int revision);

    /// The same for everything.
    record OneText(CodePointIndex index) implements Units {

        @Override
        public CodePointIndex ofLayer(Id layer) {
            return index;
        }

        @Override
        public CodePointIndex ofDocument(Id document) {
            return index;
        }

        @Override
        public int revisionOfLayer(Id layer) {
            return 0;
        }

        @Override
        public int revisionOfDocument(Id document) {
            return 0;
        }

        @Override
        public Units at(int revision) {
            return this;
        }
    }
}
