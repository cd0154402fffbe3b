package org.hearsay.format.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of others, whole and damaged.
class ConllReaderTest {

    @TempDir private Path folder;

    @Test
    void conll2003KeepsItsDocumentsAndTellsOfColumnsThatHoldNoSpans() throws Exception {
        var read =
                read(
                        "eng.conll",
                        """
                        -DOCSTART- -X- -X- O

                        U.N. NNP B-NP B-ORG
                        official NN I-NP O
                        Ekeus NNP I-NP B-PER

                        -DOCSTART- -X- -X- O

                        Rome NNP B-NP B-LOC
                        """);
        assertThat(read.documents).hasSize(2);
        assertThat(spans(read.documents.getFirst()))
                .containsExactly("NP U.N. official Ekeus", "ORG U.N.", "PER Ekeus");
        assertThat(spans(read.documents.getLast())).containsExactly("LOC Rome", "NP Rome");
        assertThat(read.issues)
                .extracting(ImportIssue::message)
                .singleElement()
                .asString()
                .contains("column 2");
    }

    @Test
    void germevalHasNumbersAndTwoColumns() throws Exception {
        var read =
                read(
                        "ger.tsv",
                        """
                        # http://de.wikipedia.org/wiki/Troia [2009-10-17]
                        1\t„\tO\tO
                        2\tTroia\tB-OTH\tB-LOC
                        3\t-\tI-OTH\tO
                        4\tTraum\tI-OTH\tO
                        """);
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text().value()).isEqualTo("„ Troia - Traum");
        assertThat(spans(read.only())).containsExactly("LOC Troia", "OTH Troia - Traum");
    }

    @Test
    void otherSchemesOfTagsAreUnderstood() throws Exception {
        var read = read("b.bio", "a S-X\nb B-X\nc I-X\nd E-X\ne U-Y\nf B-Y\ng L-Y\n");
        assertThat(spans(read.only())).containsExactly("X a", "X b c d", "Y e", "Y f g");
        var iob1 = read("i.iob", "a I-X\nb I-X\nc B-X\nd O\ne I-Y\n");
        assertThat(spans(iob1.only())).containsExactly("X a b", "X c", "Y e");
        assertThat(iob1.issues).singleElement().asString().contains("2 spans begin with I-");
        assertThat(read("one.iob", "a I-X\nb O\n").issues)
                .singleElement()
                .asString()
                .contains("one span begins with I-");
    }

    @Test
    void damagedLinesAreListedAndTheOthersComeIn() throws Exception {
        Files.writeString(folder.resolve("d.txt"), "Kim Jong-un met Trump.\r\nIt was brief.");
        var read =
                read(
                        "d.conll",
                        """
                        # columns: token start end PER.1
                        Kim\t0\t3\tB-PER
                        Jong-un\t4\t11\tI-PER
                        meet\t12\t15\tPER
                        Trump\t16\t21\tB-PER
                        .\t21\t900\tO

                        It\t24\t26\tB-PER
                        """);
        assertThat(read.only().text().value()).isEqualTo("Kim Jong-un met Trump.\nIt was brief.");
        assertThat(spans(read.only())).containsExactly("PER It", "PER Kim Jong-un", "PER Trump");
        assertThat(read.issues).extracting(ImportIssue::line).containsExactly(4, 6, 4);
        assertThat(read.issues)
                .extracting(ImportIssue::message)
                .anySatisfy(m -> assertThat(m).contains("\"meet\"", "\"met\""));
    }

    @Test
    void aLineThatIsTooShortIsToldByTheColumnItLacks() throws Exception {
        var read = read("s.conll", "Ann NNP B-PER\nsaid\n" + "so RB O\n".repeat(20));
        assertThat(spans(read.only())).containsExactly("PER Ann");
        assertThat(read.issues)
                .extracting(ImportIssue::toString)
                .anySatisfy(issue ->
                        assertThat(issue)
                                .isEqualTo(
                                        "s.conll, line 2: the line ends before column 3: no tag"
                                                + " there"))
                .noneSatisfy(issue -> assertThat(issue).contains("\"\""));
    }

    @Test
    void tokensAreLookedUpInTheTextBesideTheFile() throws Exception {
        Files.writeString(folder.resolve("t.txt"), "\"Yes\", said  Ann.\n\nShe left.");
        var read =
                read(
                        "t.conll",
                        "\" O\nYes O\n\" O\n, O\nsaid O\nAnn B-PER\n. O\n\nShe B-PER\nwent O\n. O\n");
        assertThat(read.only().text().value()).isEqualTo("\"Yes\", said  Ann.\n\nShe left.");
        assertThat(spans(read.only())).containsExactly("PER Ann", "PER She");
        assertThat(read.issues).extracting(ImportIssue::line).containsExactly(10, 11);
    }

    @Test
    void offsetsThatAreAllOffAreToldWithTheWayOut() throws Exception {
        Files.writeString(folder.resolve("s.txt"), "Title.\n\n😀 Ann said that Bo is a liar.");
        var read =
                read(
                        "s.conll",
                        """
                        # columns: token start end PER.1
                        Ann\t2\t5\tB-PER
                        said\t6\t10\tO
                        that\t11\t15\tO
                        Bo\t16\t18\tB-PER
                        is\t19\t21\tO
                        a\t22\t23\tO
                        liar\t24\t28\tO
                        """);
        assertThat(read.issues)
                .last()
                .satisfies(issue ->
                        assertThat(issue.toString())
                                .contains(
                                        "s.conll, line 2",
                                        "all offsets from line 2 on are 8 too small",
                                        "Where s.txt is not beside the file"));
        assertThat(read.issues).hasSize(8);
    }

    @Test
    void theTextOfAnotherArticleIsToldWithTheWayOut() throws Exception {
        Files.writeString(folder.resolve("o.txt"), "Something else. Kim.");
        var read = read("o.conll", "Ann B-PER\nsaid O\nso O\nto O\nKim B-PER\n. O\n");
        assertThat(read.issues)
                .last()
                .satisfies(issue ->
                        assertThat(issue.toString())
                                .contains("o.conll, line 1", "4 of 6 tokens are not in o.txt"));
        assertThat(spans(read.only())).containsExactly("PER Kim");
    }

    @Test
    void linesBeforeASentenceAreComparedWithTheTextBesideTheFile() throws Exception {
        Files.writeString(
                folder.resolve("l.txt"), "Ann  came.\r\nBo 😀 left.\r\nCy stayed.\r\nDee slept.");
        var read =
                read(
                        "l.conll",
                        """
                        # columns: token start end PER.1
                        # sent_id=S1 start=0 end=10
                        # text = Ann came.
                        Ann\t0\t3\tB-PER
                        came\t5\t9\tO
                        .\t9\t10\tO

                        # sent_id=S2 start=12 end=22
                        # text = Bo😀 left.
                        Bo\t12\t14\tB-PER
                        😀\t15\t16\tO
                        left\t17\t21\tO
                        .\t21\t22\tO

                        # sent_id=S3 start=23 end=34
                        # text = Cy stood.
                        Cy\t24\t26\tB-PER
                        stayed\t27\t33\tO
                        .\t33\t34\tO

                        # text = Dee  slept.
                        # sent_id=S4 start=36 end=46
                        Dee\t36\t39\tB-PER
                        slept\t40\t45\tO
                        .\t45\t46\tO
                        """);
        assertThat(spans(read.only())).containsExactly("PER Ann", "PER Bo", "PER Cy", "PER Dee");
        assertThat(read.issues)
                .extracting(ImportIssue::toString)
                .containsExactly(
                        "l.conll, line 9: the line has \"Bo😀 left.\", the text there"
                                + " \"Bo 😀 left.\"; the tokens hold",
                        "l.conll, line 15: the line has the sentence start at 23, its first token"
                                + " is at 22; the tokens hold",
                        "l.conll, line 16: the line has \"Cy stood.\", the text there"
                                + " \"Cy stayed.\"; the tokens hold");
    }

    @Test
    void linesBeforeASentenceAreComparedWithItsTokensWhereNoTextLiesBeside() throws Exception {
        var read =
                read(
                        "m.conll",
                        """
                        # text = Ann came.
                        Ann B-PER
                        came O
                        . O

                        # start=400 text
                        # text = Bo stayed.
                        Bo B-PER
                        left O
                        . O
                        """);
        assertThat(read.issues)
                .extracting(ImportIssue::toString)
                .containsExactly(
                        "m.conll, line 7: the line has \"Bo stayed.\", the text there"
                                + " \"Bo left .\"; the tokens hold");
    }

    @Test
    void aTokenMayBeANumberSign() throws Exception {
        var read = read("n.conll", "# id = 7\n# O\nKim B-PER\n");
        assertThat(read.only().text().value()).isEqualTo("# Kim");
    }

    @Test
    void filesOfOtherKindsAreNotClaimed() throws Exception {
        var reader = new ConllReader();
        var text =
                Files.writeString(folder.resolve("a.txt"), "The vitamin B-6\nwas O\nno tag here\n");
        var table = Files.writeString(folder.resolve("a.tsv"), "title\ttext\nA\tB-C\n");
        var empty = Files.writeString(folder.resolve("e.txt"), "");
        assertThat(reader.recognised(List.of(text, table, empty))).isEmpty();
        var nothing = Files.writeString(folder.resolve("e.conll"), "# nothing\n");
        assertThatThrownBy(() -> Collected.from(reader, nothing))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("e.conll");
    }

    private Collected read(String name, String content) throws Exception {
        var file = Files.writeString(folder.resolve(name), content);
        assertThat(new ConllReader().recognised(List.of(file))).containsExactly(file);
        return Collected.from(new ConllReader(), file);
    }

    private static List<String> spans(ImportedDocument document) {
        return document.layers().getFirst().annotations().stream()
                .map(a -> a.label() + " " + document.text().at(a.anchor()))
                .sorted()
                .toList();
    }
}
