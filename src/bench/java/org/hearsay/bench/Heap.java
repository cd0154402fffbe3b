package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// What a task keeps in the heap at its worst, garbage left out: while it runs, another thread
/// collects again and again and looks at what remains.
final class Heap {

    private static final long PAUSE_MILLIS = 100;
    private static final double MB = 1 << 20;

    private Heap() {}

    /// @return the peak above what was there before, in MB
    static double peak(Cpu.Task task) throws Exception {
        long idle = afterCollection();
        var peak = new AtomicLong(idle);
        var over = new AtomicBoolean();
        var watch =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!over.get()) {
                                peak.accumulateAndGet(afterCollection(), Math::max);
                                pause();
                            }
                        });
        try {
            task.run();
        } finally {
            over.set(true);
            watch.join();
        }
        return (peak.get() - idle) / MB;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Bytes that a full collection leaves, as the collector itself counted them: what other
    /// threads have made since is none of them.
    private static long afterCollection() {
        System.gc();
        var pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getName)
                        .collect(Collectors.toSet());
        for (var bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (bean instanceof com.sun.management.GarbageCollectorMXBean collector
                    && collector.getName().equals("MarkSweepCompact")
                    && collector.getLastGcInfo() != null) {
                return collector.getLastGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(e -> pools.contains(e.getKey()))
                        .mapToLong(e -> e.getValue().getUsed())
                        .sum();
            }
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
