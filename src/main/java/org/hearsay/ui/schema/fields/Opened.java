package org.hearsay.ui.schema.fields;

/// Which of the folded parts of a panel are open, beyond the life of the panel.
public interface Opened {

    boolean isOpen(String name);

    void set(String name, boolean open);
}
