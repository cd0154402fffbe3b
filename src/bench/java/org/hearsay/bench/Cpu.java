package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times tasks by the CPU of the whole process, which a busy machine changes less than it does the
/// clock on the wall, or by that clock, which is what somebody waits; keeps the other beside it.
final class Cpu {

    private final Counted counted;
    private final Map<String, Double> fastest = new LinkedHashMap<>();
    private final Map<String, Double> thriftiest = new LinkedHashMap<>();

    Cpu() {
        this(Counted.CPU);
    }

    Cpu(Counted counted) {
        this.counted = counted;
    }

    /// What is judged.
    enum Counted {
        CPU,
        WALL
    }

    /// What a task does.
    interface Task {

        /// @return checksum of what was made
        long run() throws Exception;
    }

    /// @param name of the contender
    Contender.Timed time(String name, Task task) throws Exception {
        long wall = System.nanoTime();
        long cpu = nanos();
        long checksum = task.run();
        double used = (nanos() - cpu) / 1e6;
        double waited = (System.nanoTime() - wall) / 1e6;
        fastest.merge(name, waited, Math::min);
        thriftiest.merge(name, used, Math::min);
        return new Contender.Timed(counted == Counted.CPU ? used : waited, checksum);
    }

    /// What is not judged, of each contender's best round.
    List<String> beside() {
        return (counted == Counted.WALL ? thriftiest : fastest)
                .entrySet().stream()
                        .map(e ->
                                String.format(
                                        Locale.ROOT,
                                        "%-50s %s %.0f ms",
                                        e.getKey(),
                                        counted == Counted.WALL ? "CPU" : "wall",
                                        e.getValue()))
                        .toList();
    }

    /// By the wall's clock, the best round of one against the best of another.
    double waited(String name, String other) {
        return fastest.getOrDefault(name, Double.NaN) / fastest.getOrDefault(other, Double.NaN);
    }

    /// Documents and megabytes a second by the clock on the wall, the best round of each contender.
    ///
    /// @param documents and bytes of what the contender with that name works on
    List<String> rates(Map<String, Load> loads) {
        return fastest.entrySet().stream()
                .filter(e -> loads.containsKey(e.getKey()))
                .map(e -> loads.get(e.getKey()).rate(e.getKey(), e.getValue()))
                .toList();
    }

    static long nanos() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    /// How much one round of a contender is.
    record Load(int documents, long bytes) {

        String rate(String name, double millis) {
            return String.format(
                    Locale.ROOT,
                    "%-50s best wall %.0f ms, %.0f documents/s, %.1f MB/s",
                    name,
                    millis,
                    documents / millis * 1e3,
                    bytes / millis / 1e3);
        }
    }
}
