package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedListTest {

    private static final int MANY = 10_000;

    private static final class Texts implements PackedList.Coding<String> {

        @Override
        public void write(String text, DataOutput out) throws IOException {
            PackedList.write(text, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
            return PackedList.read(in);
        }
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static PackedList<String> packed(List<String> texts) {
        return PackedList.of(texts, new Texts());
    }

    @Test
    void holdsAnyWordsAsTheyAre() {
        var texts =
                List.of(
                        "",
                        "plain",
                        "é ÿ \u0000",
                        "Ā ￿ 🙂",
                        "half of a pair \ud83d",
                        "long ".repeat(30_000),
                        "長".repeat(70_000));
        assertThat(packed(texts)).isEqualTo(texts);
    }

    @Test
    void hashesAndWhateverElseStandsForOneAreWhatTheyWere() {
        var hash = "00ff".repeat(8) + "9a".repeat(16);
        var texts = List.of(hash, "", hash.toUpperCase(Locale.ROOT), hash.substring(2), "é");
        var packed =
                PackedList.of(
                        texts,
                        new PackedList.Coding<String>() {
                            @Override
                            public void write(String text, DataOutput out) throws IOException {
                                PackedHash.write(text, out);
                            }

                            @Override
                            public String read(DataInput in) throws IOException {
                                return PackedHash.read(in);
                            }
                        });
        assertThat(packed).isEqualTo(texts);
    }

    @Test
    void isTheSameListFromFrontToBackAndInLeaps() {
        for (int size : new int[] {0, 1, 127, 128, 129, 256, 1000}) {
            var texts = numbered(size);
            var list = packed(texts);
            assertThat(list).hasSize(size).isEqualTo(texts);
            var random = new Random(size);
            for (int i = 0; i < size; i++) {
                int at = random.nextInt(size);
                assertThat(list.get(at)).isEqualTo(texts.get(at));
            }
            assertThatThrownBy(() -> list.get(size)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void growsByOthersAndIsSeenThroughFunctions() {
        var list = packed(numbered(200)).map(Integer::valueOf);
        var both =
                list.with(PackedList.none()).with(packed(List.of("7", "8")).map(Integer::valueOf));
        var all = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        all.addAll(List.of(7, 8));
        assertThat(both).isEqualTo(all);
        assertThat(list).hasSize(200);
    }

    @Test
    void isKeptWithoutACopy() {
        var list = packed(numbered(3));
        assertThat(PackedList.kept(list)).isSameAs(list);
        var others = new ArrayList<>(List.of("a"));
        var kept = PackedList.kept(others);
        others.add("b");
        assertThat(kept).containsExactly("a");
    }

    /// A file's name and its hash take some 400 bytes as objects; the hash alone is 32, the name
    /// 28.
    @Test
    void filesOfALargeExportTakeLittleMoreThanTheirNamesAndHashes() {
        var folder = Path.of("a folder").toAbsolutePath();
        var files =
                IntStream.range(0, MANY)
                        .boxed()
                        .flatMap(n ->
                                Stream.of(".txt", ".ann")
                                        .map(e -> folder.resolve("A headline, number " + n + e)))
                        .map(f ->
                                new SummedFile(
                                        f,
                                        FileSum.of(f.toString().getBytes(StandardCharsets.UTF_8))))
                        .toList();
        var list = PackedList.of(files, SummedFile.below(folder));
        assertThat(list).isEqualTo(files);
        assertThat(list.weight() / files.size()).isLessThan(76);
    }
}
