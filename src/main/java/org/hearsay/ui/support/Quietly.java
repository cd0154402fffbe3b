package org.hearsay.ui.support;

/// Tells what the program puts into a control from what a person chooses there: the control's
/// listeners ask for it, since they are called for both. However the filling ends, the control
/// listens again. For one thread.
public final class Quietly {

    private int depth;

    /// Fills; within another filling too.
    public void run(Runnable filling) {
        depth++;
        try {
            filling.run();
        } finally {
            depth--;
        }
    }

    /// Whether something is being filled just now.
    public boolean isOn() {
        return depth > 0;
    }
}
