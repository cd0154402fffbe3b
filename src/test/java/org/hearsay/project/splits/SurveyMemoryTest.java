package org.hearsay.project.splits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearsay.dataset.split.Facts;
import org.hearsay.io.PackedList;
import org.hearsay.model.Id;
import org.junit.jupiter.api.Test;

/// What is kept of each article while splits are made is little, and all that was known of it.
class SurveyMemoryTest {

    private static final int MANY = 20_000;

    /// Half of it is the text's hash, which nothing makes shorter.
    private static final int BYTES_EACH = 160;

    @Test
    void factsComeBackAsTheyWereAndTakeLittle() throws Exception {
        var facts = new ArrayList<Facts>();
        var random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            facts.add(facts(i, random));
        }
        var packed = PackedList.of(facts, new FactsCoding());
        assertThat(packed).isEqualTo(facts);
        assertThat(packed.weight()).isLessThan((long) BYTES_EACH * MANY);
    }

    @Test
    void documentsAreFoundByTheirIdsAndOthersAreNot() {
        var random = new Random(2);
        var ids = IntStream.range(0, MANY).mapToObj(_ -> id(random)).toList();
        var numbers = new DocumentNumbers();
        assertThat(numbers.of(ids.getFirst())).isEmpty();
        ids.forEach(numbers::add);
        assertThat(numbers.size()).isEqualTo(MANY);
        assertThat(IntStream.range(0, MANY).mapToObj(numbers::get).toList()).isEqualTo(ids);
        assertThat(ids.stream().mapToInt(id -> numbers.of(id).orElse(-1)).toArray())
                .containsExactly(IntStream.range(0, MANY).toArray());
        assertThat(IntStream.range(0, MANY).filter(_ -> numbers.of(id(random)).isPresent()).count())
                .isZero();
    }

    private static Facts facts(int number, Random random) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256");
        var labels = new TreeMap<String, Integer>();
        for (var label : List.of("CLAIM", "QUOTE", "SPEAKER")) {
            labels.put(label, random.nextInt(9));
        }
        return new Facts(
                id(random),
                "Article “%d”".formatted(number),
                HexFormat.of()
                        .formatHex(
                                hash.digest(
                                        Integer.toString(number).getBytes(StandardCharsets.UTF_8))),
                "Paper " + random.nextInt(40),
                "2026-01-%02d".formatted(1 + random.nextInt(28)),
                number % 50 == 0 ? "event " + number : "",
                Set.of(),
                Set.of("entity " + random.nextInt(500)),
                number % 3 == 0 ? Set.of("target é 🙂", "other") : Set.of(),
                random.nextInt(20),
                labels);
    }

    private static Id id(Random random) {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }
}
