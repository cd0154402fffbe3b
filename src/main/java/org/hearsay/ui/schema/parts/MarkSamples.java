package org.hearsay.ui.schema.parts;

import java.util.List;
import javafx.scene.Node;
import org.hearsay.schema.Label;

/// Draws how the marks of a label look: on light, on dark, and without colour.
@FunctionalInterface
public interface MarkSamples {
    List<Node> of(Label label);
}
