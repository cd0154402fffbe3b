package org.hearsay.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.project.ProjectException;
import org.hearsay.project.agreement.AgreementTable.Kind;
import org.hearsay.project.agreement.AgreementTable.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTableTest {

    private static final AgreementTable TABLE =
            new AgreementTable(
                    Kind.DOCUMENTS,
                    List.of(
                            new Line("", "Said, \"so\"", Set.of(), new Retrieval(3, 5, 2)),
                            new Line("", "Nobody", Set.of(), Retrieval.NONE)));

    @TempDir private Path folder;

    @Test
    void aRowOfTheFileSaysWhatTheTableSays() throws ProjectException, IOException {
        var file = folder.resolve("agreement.csv");

        TABLE.write(file);

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "\ufeffdocuments,first,second,partners,f1",
                        "\"Said, \"\"so\"\"\",3,5,2,0.5",
                        "Nobody,0,0,0,");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidAndNothingIsLeft() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> TABLE.write(taken.resolve("agreement.csv")))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("agreement.csv was not written");
        assertThat(taken).isEmptyFile();
    }
}
