package org.hearsay;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.function.Function;

/// Writes down what is known of a defect of ours, for whoever mends it.
final class DefectLog implements Function<Throwable, String> {

    /// @return where it stands
    @Override
    public String apply(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        var text =
                "%s, Java %s, %s\n%s"
                        .formatted(
                                Main.tool(),
                                System.getProperty("java.version"),
                                System.getProperty("os.name"),
                                trace);
        try {
            var file = Files.createTempFile("hearsay-defect-", ".log");
            Files.writeString(file, text);
            return file.toString();
        } catch (IOException _) {
            // Nowhere to write: then it is said here and now.
            return text;
        }
    }
}
