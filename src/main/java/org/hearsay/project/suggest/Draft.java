package org.hearsay.project.suggest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attributes;
import org.hearsay.model.Proposal;
import org.hearsay.text.Anchor;

/// A suggestion that is not made yet.
///
/// @param label name of the label
/// @param anchor in UTF-16 code units of the document's text
/// @param by the rule or model
record Draft(String label, Anchor anchor, Attributes attributes, Proposal by) {

    boolean isSamePlace(Draft other) {
        return label.equals(other.label) && anchor.equals(other.anchor);
    }

    /// A relation between two drafts.
    ///
    /// @param type name of the relation type
    record Link(String type, Draft from, Draft to) {}

    /// The drafts for one document, each place of a label once.
    static final class Sheet {

        private final List<Draft> drafts = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        List<Draft> drafts() {
            return drafts;
        }

        List<Link> links() {
            return links;
        }

        /// @return the one that is there already, where one has the same label and place
        Draft add(Draft draft) {
            for (var there : drafts) {
                if (there.isSamePlace(draft)) {
                    return there;
                }
            }
            drafts.add(draft);
            return draft;
        }

        void link(String type, Draft from, Draft to) {
            links.add(new Link(type, from, to));
        }
    }
}
