package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times tasks by the CPU of the whole process, which a busy machine changes less than it does the
/// clock on the wall, or by that clock, which is what somebody waits; keeps the other beside it.
final class Cpu {

    private final Counted counted;
    private final Map<String, List<Double>> waits = new LinkedHashMap<>();
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
        waits.computeIfAbsent(name, _ -> new ArrayList<>()).add(waited);
        thriftiest.merge(name, used, Math::min);
        return new Contender.Timed(counted == Counted.CPU ? used : waited, checksum);
    }

    /// What is not judged, of each contender's best round.
    List<String> beside() {
        return (counted == Counted.WALL ? thriftiest : fastest())
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

    /// By the clock on the wall, of the last rounds.
    Samples waited(String name, int rounds) {
        var all = waits.getOrDefault(name, List.of());
        return Samples.of(all.subList(all.size() - rounds, all.size()));
    }

    private Map<String, Double> fastest() {
        var fastest = new LinkedHashMap<String, Double>();
        waits.forEach((name, all) -> fastest.put(name, Collections.min(all)));
        return fastest;
    }

    /// Documents and megabytes a second by the clock on the wall, the best round of each contender.
    ///
    /// @param documents and bytes of what the contender with that name works on
    List<String> rates(Map<String, Load> loads) {
        return fastest().entrySet().stream()
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
