package org.hearsay.bench;

import java.nio.file.Path;

/// Something that a row does besides the floor's work, by itself.
///
/// @param folder what it writes into, emptied before
record Part(String name, Cpu cpu, Path folder, Cpu.Task task) implements Contender {

    @Override
    public Timed once() throws Exception {
        new Scratch(folder).clear();
        return cpu.time(name, task);
    }
}
