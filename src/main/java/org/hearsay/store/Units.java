package org.hearsay.store;

import java.sql.SQLException;
import org.hearsay.model.Id;
import org.hearsay.text.CodePointIndex;

/// In which unit offsets are written.
interface Units {

    /// UTF-16 code units as they are, for what is kept outside of a project file.
    Units UTF_16 = new Utf16(CodePointIndex.unchanging());

    /// @throws StoreException if there is no such layer
    CodePointIndex ofLayer(Id layer) throws SQLException, StoreException;

    /// @throws StoreException if there is no such document
    CodePointIndex ofDocument(Id document) throws SQLException, StoreException;

    /// The same for every text.
    record Utf16(CodePointIndex index) implements Units {

        @Override
        public CodePointIndex ofLayer(Id layer) {
            return index;
        }

        @Override
        public CodePointIndex ofDocument(Id document) {
            return index;
        }
    }
}
