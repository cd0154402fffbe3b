package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.format.Collected;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

class FileReadingTest {

    private final AtomicInteger told = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void theReaderIsNeverFarAheadOfWhoTakes() throws Exception {
        var sink = new Collected();
        try (var reading = reading(5000, null)) {
            for (int taken = 1; taken <= 100; taken++) {
                assertThat(reading.next(sink)).isTrue();
                assertThat(told.get()).isLessThanOrEqualTo(taken + FileReading.AHEAD + 1);
            }
        }
        assertThat(sink.issues).hasSize(100);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(told.get()).isLessThan(5000);
    }

    @Test
    void allIsTakenInOrderAndThenWhatWentWrong() throws Exception {
        var sink = new Collected();
        try (var reading = reading(40, new IOException("gone"))) {
            for (int i = 0; i < 40; i++) {
                reading.next(sink);
            }
            assertThat(sink.issues).extracting(ImportIssue::line).isSorted().hasSize(40);
            assertThatThrownBy(() -> reading.next(sink)).isInstanceOf(IOException.class);
        }
        try (var whole = reading(1, null)) {
            assertThat(whole.next(sink)).isTrue();
            assertThat(whole.next(sink)).isFalse();
        }
    }

    @Test
    void whoTakesNoMoreLeavesNothingBehindThatIsThrown() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        var thrown = new ConcurrentLinkedQueue<Throwable>();
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> thrown.add(e));
        try {
            var reading = reading(5000, null);
            reading.next(new Collected());
            reading.close();
            reading.awaitEnd();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(thrown).isEmpty();
    }

    private FileReading reading(int finds, IOException failure) {
        var reader =
                new CorpusReader() {
                    @Override
                    public String id() {
                        return "many";
                    }

                    @Override
                    public List<Path> recognised(List<Path> files) {
                        return files;
                    }

                    @Override
                    public void read(Path file, ReadContext context, ImportSink sink)
                            throws IOException {
                        try {
                            for (int i = 1; i <= finds; i++) {
                                told.incrementAndGet();
                                sink.issue(new ImportIssue("f", i, Phrase.verbatim("found")));
                            }
                        } finally {
                            ended.countDown();
                        }
                        if (failure != null) {
                            throw failure;
                        }
                    }
                };
        return new FileReading(new FilePlan.Task(Path.of("f"), reader), Collected.context());
    }
}
