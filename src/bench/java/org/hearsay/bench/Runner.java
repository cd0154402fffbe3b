package org.hearsay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs a row: all contenders take turns within each round, so that a busy moment of the machine
/// hits them alike.
final class Runner {

    private final List<String> report = new ArrayList<>();
    private boolean allHold = true;

    void run(Row row) throws Exception {
        say("\n## Row " + row.title());
        var contenders = row.contenders();
        try {
            var times = new LinkedHashMap<String, List<Double>>();
            var sums = new LinkedHashMap<String, Long>();
            contenders.forEach(c -> times.put(c.name(), new ArrayList<>()));
            long cpuBefore = Cpu.nanos();
            for (int round = -row.warmUp(); round < row.rounds(); round++) {
                for (var contender : contenders) {
                    var timed = contender.once();
                    if (round >= 0) {
                        times.get(contender.name()).add(timed.millis());
                        sums.merge(contender.name(), timed.checksum(), Long::sum);
                    }
                }
            }
            report(row, times, sums, (Cpu.nanos() - cpuBefore) / 1e9);
        } finally {
            for (var contender : contenders) {
                contender.close();
            }
            row.close();
        }
    }

    private void report(
            Row row, Map<String, List<Double>> times, Map<String, Long> sums, double cpu) {
        var samples = new LinkedHashMap<String, Samples>();
        times.forEach((name, millis) -> samples.put(name, Samples.of(millis)));
        samples.forEach((name, s) ->
                say(
                        String.format(
                                Locale.ROOT,
                                "%-50s %s  checksum %x",
                                name,
                                s,
                                sums.getOrDefault(name, 0L) / s.millis().length)));
        say(String.format(Locale.ROOT, "CPU of the whole row: %.1f s", cpu));
        // What is noted may come of the judging.
        var checks = row.judge(samples);
        row.notes().forEach(this::say);
        judge(checks);
    }

    boolean allHold() {
        return allHold;
    }

    List<String> report() {
        return List.copyOf(report);
    }

    private void judge(List<Check> checks) {
        for (var check : checks) {
            say(check.toString());
            allHold &= check.holds();
        }
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
