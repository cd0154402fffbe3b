package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmark suite and fails where a ratio does not hold. Arguments: the numbers of the
/// rows to run; none for all. `docs=500` makes rows 5, 6 and 9 work on so many documents,
/// `formats=brat,conll` makes row 6 write these only.
public final class BenchMain {

    private static final String DOCUMENTS = "docs=";
    private static final String FORMATS = "formats=";

    private BenchMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Fx.start();
        int code = 2;
        try {
            code = run(List.of(arguments)) ? 0 : 1;
        } catch (Exception | Error e) {
            e.printStackTrace();
        } finally {
            // The toolkit's thread would keep the process waiting.
            System.exit(code);
        }
    }

    private static boolean run(List<String> arguments) throws Exception {
        var wanted = arguments.stream().filter(a -> !a.contains("=")).toList();
        var growth = new Growth(documents(arguments));
        var runner = new Runner();
        var work = Files.createTempDirectory("hearsay-bench");
        for (var row : rows(work, growth, formats(arguments))) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(row.title()::startsWith)) {
                runner.run(row);
            }
        }
        write(runner.report());
        return runner.allHold();
    }

    private static List<Row> rows(Path work, Growth growth, List<String> formats)
            throws IOException {
        return List.of(
                new DurableRow(work),
                new PaintRow(work),
                new KeyRow(work),
                new RedrawRow(work),
                new PaletteRow(work),
                new ReviewRow(work),
                new ImportRow(work, growth),
                new ImportFormatsRow(work, growth),
                new ExportRow(work, growth, formats),
                new TrainingRow(work, growth),
                new AgreementRow(),
                new MergeRow(work, growth),
                new SearchRow(work));
    }

    private static List<String> formats(List<String> arguments) {
        return arguments.stream()
                .filter(a -> a.startsWith(FORMATS))
                .flatMap(a -> java.util.Arrays.stream(a.substring(FORMATS.length()).split(",")))
                .toList();
    }

    private static int documents(List<String> arguments) {
        return arguments.stream()
                .filter(a -> a.startsWith(DOCUMENTS))
                .map(a -> Integer.parseInt(a.substring(DOCUMENTS.length())))
                .findFirst()
                .orElse(10_000);
    }

    private static void write(List<String> report) throws IOException {
        var file = Path.of("target", "bench-report.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
    }
}
