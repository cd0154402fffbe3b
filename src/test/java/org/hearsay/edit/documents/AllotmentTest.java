package org.hearsay.edit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotator;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.LayerHead;
import org.hearsay.model.LayerHead.Status;
import org.junit.jupiter.api.Test;

/// Parts of documents for several people.
class AllotmentTest {

    private final Random random = new Random(5);
    private final IdSource ids = () -> new Id(new UUID(random.nextLong(), random.nextLong()));
    private final List<Worker> people = List.of(worker("Ada"), worker("Bo"), worker("Cy"));

    @Test
    void aFifthGoesToEverybodyAndTheRestInEqualParts() {
        var rows = rows(100);

        var parts = new Allotment(people, 20, 1).parts(rows);

        assertThat(common(parts)).hasSize(20);
        assertThat(parts.values()).extracting(List::size).containsExactly(47, 47, 46);
        assertThat(new HashSet<>(parts.values().stream().flatMap(List::stream).toList()))
                .as("nothing is left over")
                .hasSize(100);
    }

    @Test
    void theSameSeedGivesTheSamePartsInWhicheverOrderTheDocumentsAreNamed() {
        var rows = rows(40);
        var sharing = new Allotment(people, 25, 7);

        assertThat(common(sharing.parts(rows.reversed())))
                .containsExactlyInAnyOrderElementsOf(common(sharing.parts(rows)));
        assertThat(common(new Allotment(people, 25, 8).parts(rows)))
                .isNotEqualTo(common(sharing.parts(rows)));
    }

    @Test
    void whatSomebodyHasStaysTheirsAndCountsAsTheirPart() {
        var rows = new ArrayList<DocumentRow>();
        rows(12).forEach(row -> rows.add(rows.size() < 4 ? with(row, people.get(1)) : row));

        var parts = new Allotment(people, 0, 1).parts(rows);

        assertThat(parts.get(people.get(1))).containsAll(rows.subList(0, 4));
        assertThat(parts.values()).extracting(List::size).containsExactly(4, 4, 4);
        var step = LayerRecipes.share(rows, new Allotment(people, 0, 1)).orElseThrow();
        assertThat(step.edits()).hasSize(8).allMatch(Edit.Add.class::isInstance);
        assertThat(step.name().arguments()).containsExactly("8", "Ada, Bo, Cy");
    }

    @Test
    void whatEverybodyHasAlreadyIsPartOfWhatEverybodyGets() {
        var row = rows(1).getFirst();
        var shared = row;
        for (var person : people) {
            shared = with(shared, person);
        }
        var rows = new ArrayList<>(rows(9));
        rows.add(shared);

        assertThat(common(new Allotment(people, 10, 3).parts(rows))).containsExactly(shared);
        assertThat(LayerRecipes.share(List.of(shared), new Allotment(people, 100, 3))).isEmpty();
    }

    private static List<DocumentRow> common(Map<Worker, List<DocumentRow>> parts) {
        var result = new ArrayList<>(parts.values().iterator().next());
        parts.values().forEach(result::retainAll);
        return result;
    }

    private List<DocumentRow> rows(int count) {
        var result = new ArrayList<DocumentRow>();
        for (int i = 0; i < count; i++) {
            var document =
                    new Document(ids.next(), "d" + i, new TreeMap<>(), 1, "0".repeat(64), 10);
            result.add(new DocumentRow(document, i, List.of()));
        }
        return result;
    }

    private DocumentRow with(DocumentRow row, Worker worker) {
        var layers = new ArrayList<>(row.layers());
        var head =
                new LayerHead(
                        ids.next(),
                        row.document().id(),
                        worker.annotator().id(),
                        LayerHead.Kind.WORK,
                        Status.NOT_STARTED,
                        0);
        layers.add(new DocumentRow.LayerCount(head, 0, 0));
        return new DocumentRow(row.document(), row.place(), layers);
    }

    private Worker worker(String name) {
        return Worker.known(
                new Annotator(ids.next(), name, name.substring(0, 1), Annotator.Role.ANNOTATOR),
                ids);
    }
}
