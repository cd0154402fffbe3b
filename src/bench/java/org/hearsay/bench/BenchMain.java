package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmark suite and fails where a ratio does not hold. Arguments: the numbers of the
/// rows to run; none for all.
public final class BenchMain {

    private BenchMain() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = List.of(arguments);
        Fx.start();
        var runner = new Runner();
        var work = Files.createTempDirectory("hearsay-bench");
        for (var row : rows(work)) {
            if (wanted.isEmpty() || wanted.contains(row.title().substring(0, 1))) {
                runner.run(row);
            }
        }
        write(runner.report());
        System.exit(runner.allHold() ? 0 : 1);
    }

    private static List<Row> rows(Path work) {
        return List.of(
                new DurableRow(work), new PaintRow(work), new KeyRow(work), new SearchRow(work));
    }

    private static void write(List<String> report) throws IOException {
        var file = Path.of("target", "bench-report.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
    }
}
