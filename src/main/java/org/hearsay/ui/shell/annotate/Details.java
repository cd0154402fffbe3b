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

    void readGuideline() {
        view.sizes().openRight();
        panels.guideline().takeFocus();
    }
}
