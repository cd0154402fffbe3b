package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmark suite and fails where a ratio does not hold. Arguments: the numbers of the
/// rows to run; none for all.
public final class BenchMain {

    private BenchMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Fx.start();
        int code = 2;
        try {
            code = run(List.of(arguments)) ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            // The toolkit's thread would keep the process waiting.
            System.exit(code);
        }
    }

    private static boolean run(List<String> wanted) throws Exception {
        var runner = new Runner();
        var work = Files.createTempDirectory("hearsay-bench");
        for (var row : rows(work)) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(row.title()::startsWith)) {
                runner.run(row);
            }
        }
        write(runner.report());
        return runner.allHold();
    }

    private static List<Row> rows(Path work) {
        return List.of(
                new DurableRow(work),
                new PaintRow(work),
                new KeyRow(work),
                new RedrawRow(work),
                new PaletteRow(work),
                new SearchRow(work));
    }

    private static void write(List<String> report) throws IOException {
        var file = Path.of("target", "bench-report.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
    }
}
