package org.hearsay.ui.shell.annotate;

/// Ways from the article into the panes at its right, which open where they were put away.
record Details(AnnotateView view, Panels panels) {

    void edit() {
        view.sizes().openRight();
        panels.inspector().focusFirst();
    }

    void editNote() {
        view.sizes().openRight();
        panels.inspector().focusNote();
    }

    void comments() {
        view.sizes().openRight();
        panels.lists().showComments();
    }

    void countComments(int open) {
        panels.lists().countComments(open);
    }

    void readGuideline() {
        view.sizes().openRight();
        panels.guideline().takeFocus();
    }
}
