package org.hearsay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.measure.coding.Scale;
import org.hearsay.measure.coding.Scale.Level;
import org.hearsay.measure.coding.Table;
import org.hearsay.measure.coding.Votes;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;
import org.hearsay.measure.unitizing.Alpha2016;
import org.hearsay.measure.unitizing.AlphaU;
import org.hearsay.measure.unitizing.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Studies whose values are printed; each names its source.
class PublishedStudiesTest {

    private static final Path FILE =
            Path.of("src/test/resources/org/hearsay/measure/agreement-fixtures.json");

    static Stream<Arguments> studies() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(FILE))
                .valueStream()
                .map(s -> Arguments.of(s.get("name").asString(), s.get("source").asString(), s));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("studies")
    void itGivesTheValuesThatArePrinted(String name, String source, JsonNode study) {
        var values = study.has("items") ? coded(study) : unitized(study);
        study.get("printed")
                .properties()
                .forEach(printed -> {
                    var key = printed.getKey();
                    assertThat(values).as("%s of %s", key, source).containsKey(key);
                    double value = printed.getValue().asDouble();
                    // Some cut the last digit instead of rounding, or round on the way.
                    double digits = 0.0006;
                    assertThat(values.get(key).value().orElse(Double.NaN))
                            .as("%s of %s", key, source)
                            .isCloseTo(value, within(digits));
                });
    }

    @Test
    void thereAreEighteenOfThem() throws IOException {
        assertThat(studies()).hasSize(18);
    }

    /// Other programs say 1, 0, or not a number here.
    @Test
    void withOneCategoryNothingIsDefined() throws IOException {
        var study = named("OneCategory");
        var values = coded(study);
        for (var key : List.of("cohen", "scott", "fleiss", "alpha", "alpha_ordinal")) {
            assertThat(values.get(key)).as(key).isEqualTo(Score.undefined(Why.NO_VARIATION));
        }
        assertThat(values.get("percent")).isEqualTo(new Score.Of(1));
    }

    @Test
    void withoutItemsNothingIsDefined() {
        var nothing = Score.undefined(Why.NOTHING);
        assertThat(new Table(3).margins().cohen()).isEqualTo(nothing);
        assertThat(new Table(3).margins().scott()).isEqualTo(nothing);
        assertThat(new Table(3).margins().alpha()).isEqualTo(nothing);
        assertThat(new Table(3).observed()).isEqualTo(nothing);
        assertThat(new Votes(2).fleiss()).isEqualTo(nothing);
        assertThat(new Votes(2).alpha(Scale.NOMINAL)).isEqualTo(nothing);
        var none = List.of(List.of(new Units(), new Units()));
        assertThat(new AlphaU(0, 10).of(none)).isEqualTo(nothing);
        assertThat(new Alpha2016(0, 10).uAlpha(none)).isEqualTo(nothing);
        assertThat(new Alpha2016(0, 10).cuAlpha(none)).isEqualTo(nothing);
        assertThat(new Alpha2016(0, 10).relevance(none)).isEqualTo(nothing);
    }

    @Test
    void whoeverIsAloneAgreesWithNobody() {
        var votes = new Votes(2);
        votes.add(new int[] {1, 0});
        votes.add(new int[] {0, 1});
        assertThat(votes.fleiss()).isEqualTo(Score.undefined(Why.ONE_ANNOTATOR));
        assertThat(votes.alpha(Scale.NOMINAL)).isEqualTo(Score.undefined(Why.ONE_ANNOTATOR));
    }

    @Test
    void fleissDoesNotAllowWhatIsMissing() throws IOException {
        assertThat(coded(named("Krippendorff2004-p230")).get("fleiss"))
                .isEqualTo(Score.undefined(Why.MISSING));
    }

    /// Computed by zeljkobekcic/KrippendorffUnitizedAlpha on half-open segments: .5909 where
    /// alpha_U of 2004 has .8587.
    @Test
    void theFamilyOf2016IsAnotherMeasure() throws IOException {
        var values = unitized(named("Krippendorff2004-p254"));
        assertThat(values.get("uAlpha2016").value().getAsDouble())
                .isCloseTo(0.5908636593796095, within(1e-9));
        assertThat(values.get("alphaU2004").value().getAsDouble()).isCloseTo(0.8587, within(5e-5));
    }

    private static JsonNode named(String name) throws IOException {
        return studies()
                .map(a -> (JsonNode) a.get()[2])
                .filter(s -> s.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Score> coded(JsonNode study) {
        var names = new TreeSet<String>();
        study.get("items").forEach(i -> i.forEach(v -> add(v, names)));
        var categories = List.copyOf(names);
        var votes = new Votes(categories.size());
        var table = new Table(categories.size());
        boolean two = study.get("items").get(0).size() == 2;
        for (var item : study.get("items")) {
            var counts = new int[categories.size()];
            item.forEach(v -> {
                if (!v.isNull()) {
                    counts[categories.indexOf(v.asString())]++;
                }
            });
            votes.add(counts);
            if (two) {
                table.add(
                        categories.indexOf(item.get(0).asString()),
                        categories.indexOf(item.get(1).asString()));
            }
        }
        var result = new TreeMap<String, Score>();
        result.put("fleiss", votes.fleiss());
        result.put("fleiss_observed", votes.observed());
        result.put("fleiss_expected", votes.expected());
        result.put("alpha", votes.alpha(Scale.NOMINAL));
        result.put("alpha_ordinal", votes.alpha(Scale.ORDINAL));
        if (categories.stream().allMatch(c -> c.matches("\\d+"))) {
            var numbers = categories.stream().mapToDouble(Double::parseDouble).toArray();
            result.put("alpha_interval", votes.alpha(Scale.of(Level.INTERVAL, numbers)));
            result.put("alpha_ratio", votes.alpha(Scale.of(Level.RATIO, numbers)));
        }
        if (two) {
            result.put("cohen", table.margins().cohen());
            result.put("scott", table.margins().scott());
            result.put("bennett", table.margins().bennett());
            result.put("percent", table.observed());
            // Both ways to alpha are the same.
            assertThat(table.margins().alpha().value().orElse(-2))
                    .isCloseTo(result.get("alpha").value().orElse(-2), within(1e-12));
        }
        return result;
    }

    private static void add(JsonNode value, TreeSet<String> names) {
        if (!value.isNull()) {
            names.add(value.asString());
        }
    }

    private static Map<String, Score> unitized(JsonNode study) {
        var byName = new TreeMap<String, List<Units>>();
        for (var unit : study.get("units")) {
            var raters =
                    byName.computeIfAbsent(
                            unit.get(3).asString(), _ -> List.of(new Units(), new Units()));
            long start = unit.get(1).asLong();
            raters.get(unit.get(0).asInt()).add(start, start + unit.get(2).asLong());
        }
        long begin = study.get("begin").asLong();
        long length = study.get("length").asLong();
        var measure = new AlphaU(begin, length);
        var all = new ArrayList<>(byName.values());
        var result = new TreeMap<String, Score>();
        result.put("alphaU2004", measure.of(all));
        result.put("uAlpha2016", new Alpha2016(begin, length).uAlpha(all));
        byName.forEach((name, raters) -> {
            result.put("alphaU2004_" + name, measure.of(List.of(raters)));
            result.put("observed_" + name, new Score.Of(measure.observed(raters)));
        });
        return result;
    }
}
