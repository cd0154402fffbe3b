package org.hearsay.ui.shell.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hearsay.ui.support.look.Controls;

/// The three columns of the place and how wide each is; the outer two can be put away and come back
/// as wide as they were. Where the window is narrow, the right one is a drawer over the article,
/// shut until it is asked for.
public final class PaneSizes {

    /// What can be put away, as it is remembered.
    static final String LEFT = "left";

    static final String RIGHT = "right";

    private static final double LEFT_WIDTH = 240;
    private static final double RIGHT_WIDTH = 330;
    private static final double SMALL = 1100;

    /// Width of the three columns in a window of 1024 pixels, up to which there is a drawer.
    private static final double NARROW = 976;

    private static final double DRAWER = 280;

    private final SplitPane columns;
    private final StackPane drawer;
    private final Executor later;
    private final Region left;
    private final Region middle;
    private final SplitPane right;
    private double leftWidth = LEFT_WIDTH;
    private double rightWidth = RIGHT_WIDTH;
    private boolean leftShown = true;
    private boolean rightShown = true;
    private boolean drawerShown;
    private boolean narrow;
    private boolean laidOut;

    /// @param drawer lies over the columns
    /// @param later runs a task once the layout that goes on is done
    PaneSizes(Columns panes, SplitPane columns, StackPane drawer, Executor later) {
        this.columns = columns;
        this.drawer = drawer;
        this.later = later;
        left = panes.left();
        middle = panes.middle();
        right = panes.right();
        drawer.setId("drawer");
        drawer.getStyleClass().add("drawer");
        drawer.setMaxWidth(DRAWER);
        drawer.setMinWidth(DRAWER);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        place();
        columns.widthProperty().subscribe(width -> widthChanged(width.doubleValue()));
    }

    /// Widths of the outer columns in pixels, then where the right one is divided; for the next
    /// start.
    List<Double> sizes() {
        keep();
        var sizes = new ArrayList<>(List.of(leftWidth, rightWidth));
        for (double divider : right.getDividerPositions()) {
            sizes.add(divider);
        }
        return List.copyOf(sizes);
    }

    /// The columns that are put away.
    List<String> hidden() {
        var hidden = new ArrayList<String>();
        if (!leftShown) {
            hidden.add(LEFT);
        }
        if (!rightShown) {
            hidden.add(RIGHT);
        }
        return List.copyOf(hidden);
    }

    void restore(List<Double> sizes, List<String> hidden) {
        if (sizes.size() >= 2) {
            leftWidth = sizes.get(0);
            rightWidth = sizes.get(1);
        }
        for (int i = 2; i < sizes.size() && i - 2 < right.getDividers().size(); i++) {
            right.setDividerPosition(i - 2, sizes.get(i));
        }
        leftShown = !hidden.contains(LEFT);
        rightShown = !hidden.contains(RIGHT);
        place();
    }

    boolean isLeftShown() {
        return leftShown;
    }

    boolean isRightShown() {
        return narrow ? drawerShown : rightShown;
    }

    void show(boolean withLeft, boolean withRight) {
        keep();
        leftShown = withLeft;
        if (narrow) {
            drawerShown = withRight;
        } else {
            rightShown = withRight;
        }
        place();
    }

    public void toggleLeft() {
        show(!isLeftShown(), isRightShown());
    }

    public void toggleRight() {
        show(isLeftShown(), !isRightShown());
    }

    /// Puts both side panes away, or brings both back.
    public void onlyArticle() {
        boolean any = isLeftShown() || isRightShown();
        show(!any, !any);
    }

    void openLeft() {
        if (!isLeftShown()) {
            toggleLeft();
        }
    }

    /// What stands at the right is asked for by keys too.
    void openRight() {
        if (!isRightShown()) {
            show(leftShown, true);
        }
    }

    private void widthChanged(double width) {
        boolean isNarrow = width > 0 && width <= NARROW;
        if (isNarrow != narrow) {
            narrow = isNarrow;
            drawerShown = false;
            // Columns that come or go while they are being sized get no width.
            later.execute(this::place);
        } else if (!laidOut && width > 0) {
            fit(width);
        }
        laidOut |= width > 0;
    }

    private void place() {
        drawer.getChildren().clear();
        var wanted = new ArrayList<Node>();
        if (leftShown) {
            wanted.add(left);
        }
        wanted.add(middle);
        if (!narrow && rightShown) {
            wanted.add(right);
        }
        if (!columns.getItems().equals(wanted)) {
            columns.getItems().setAll(wanted);
        }
        if (narrow && drawerShown) {
            drawer.getChildren().add(right);
        }
        Controls.show(drawer, narrow && drawerShown);
        fit(columns.getWidth());
    }

    private boolean isColumn() {
        return columns.getItems().contains(right);
    }

    private void keep() {
        var positions = columns.getDividerPositions();
        double width = columns.getWidth();
        if (!laidOut || positions.length == 0) {
            return;
        }
        double scale = scale(width);
        if (leftShown) {
            leftWidth = positions[0] * width / scale;
        }
        if (isColumn()) {
            rightWidth = (1 - positions[positions.length - 1]) * width / scale;
        }
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        double scale = scale(width);
        if (leftShown) {
            columns.setDividerPosition(0, leftWidth * scale / width);
        }
        if (isColumn()) {
            int last = columns.getItems().size() - 2;
            columns.setDividerPosition(last, 1 - rightWidth * scale / width);
        }
    }

    /// In a small window the outer columns take their share, not more.
    private static double scale(double width) {
        return width < SMALL ? width / SMALL : 1;
    }

    /// What stands side by side.
    record Columns(Region left, Region middle, SplitPane right) {}
}
