package org.hearsay.ui.shell.annotate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The three columns of the place and how wide each is; the outer two can be put away and come back
/// as wide as they were.
final class PaneSizes {

    private static final double LEFT = 240;
    private static final double RIGHT = 330;
    private static final double NARROW = 1100;

    private final SplitPane columns;
    private final Node left;
    private final Node middle;
    private final Node right;
    private double leftWidth = LEFT;
    private double rightWidth = RIGHT;
    private boolean laidOut;

    PaneSizes(SplitPane columns, Node left, Node middle, Node right) {
        this.columns = columns;
        this.left = left;
        this.middle = middle;
        this.right = right;
        columns.getItems().setAll(left, middle, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        columns.widthProperty()
                .subscribe(width -> {
                    if (!laidOut && width.doubleValue() > 0) {
                        laidOut = true;
                        fit(width.doubleValue());
                    }
                });
    }

    /// Positions of both dividers as shares of the width, for the next start; empty before the
    /// first layout and while a pane is away.
    List<Double> dividers() {
        return columns.getItems().size() == 3 && laidOut
                ? List.of(columns.getDividerPositions()[0], columns.getDividerPositions()[1])
                : List.of();
    }

    void restore(List<Double> dividers, double width) {
        if (dividers.size() == 2 && width > 0) {
            leftWidth = dividers.get(0) * width;
            rightWidth = (1 - dividers.get(1)) * width;
        }
    }

    boolean isLeftShown() {
        return columns.getItems().contains(left);
    }

    boolean isRightShown() {
        return columns.getItems().contains(right);
    }

    void show(boolean withLeft, boolean withRight) {
        keep();
        columns.getItems().setAll(middle);
        if (withLeft) {
            columns.getItems().addFirst(left);
        }
        if (withRight) {
            columns.getItems().addLast(right);
        }
        fit(columns.getWidth());
    }

    private void keep() {
        var positions = columns.getDividerPositions();
        double width = columns.getWidth();
        if (isLeftShown() && positions.length > 0) {
            leftWidth = positions[0] * width;
        }
        if (isRightShown() && positions.length > 0) {
            rightWidth = (1 - positions[positions.length - 1]) * width;
        }
    }

    private void fit(double width) {
        double scale = width < NARROW ? width / NARROW : 1;
        int last = columns.getItems().size() - 2;
        if (isLeftShown()) {
            columns.setDividerPosition(0, leftWidth * scale / width);
        }
        if (isRightShown()) {
            columns.setDividerPosition(last, 1 - rightWidth * scale / width);
        }
    }
}
