package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void F06_whatABackupHoldsComesBackAndWhatItReplacedIsABackupToo() {
        shell.done("sample", project());
        var before = shell.done("list", project(), "annotations", "--json").out();
        var made = shell.done("backup", project(), "--json").json();
        assertThat(made.path("verified").asBoolean()).isTrue();
        assertThat(made.path("bytes").asLong()).isPositive();
        var again = shell.done("backup", project());
        assertThat(again.err()).contains("Nothing has changed since");

        shell.done("undo", project());
        assertThat(shell.done("list", project(), "annotations", "--json").out()).isEmpty();
        var name = Path.of(made.path("path").asString()).getFileName();
        var restored = shell.done("restore", project(), name);
        assertThat(restored.err()).contains("What it was before is in");

        assertThat(shell.done("list", project(), "annotations", "--json").out()).isEqualTo(before);
        assertThat(shell.done("verify", project()).code()).isZero();
        var rows = shell.done("backup", project(), "--list", "--json").rows();
        assertThat(rows)
                .extracting(r -> r.path("kind").asString())
                .containsExactly("before-restore", "manual");
    }

    @Test
    void aBackupIsReadButNotChangedByCommands() {
        shell.done("sample", project());
        var backup = shell.done("backup", project(), "--json").json().path("path").asString();
        assertThat(shell.done("info", backup, "--json").json().path("documents").asInt())
                .isEqualTo(2);
        var undo = shell.run("undo", backup);
        assertThat(undo.code()).isEqualTo(3);
        assertThat(undo.err()).contains("is a backup", "hearsay restore");
    }

    @Test
    void aBackupGoesToAChosenFolderAndAMissingOneIsNamed() {
        shell.done("sample", project());
        var chosen = folder.resolve("elsewhere");
        shell.done("backup", project(), "--to", chosen);
        assertThat(shell.done("backup", project(), "--list", "--to", chosen).out().lines())
                .hasSize(1);
        assertThat(shell.done("backup", project(), "--list").out()).isEmpty();
        var missing = shell.run("restore", project(), "no such.hearsay");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("no such.hearsay", "--list");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4096, 40_960})
    void F06_aProjectDamagedFromSomeByteOnIsRestoredAndItsFileKept(int from) throws IOException {
        shell.done("sample", project());
        var before = shell.done("list", project(), "annotations", "--json").out();
        var backup = shell.done("backup", project(), "--json").json().path("path").asString();
        damage(from);
        var damaged = Files.readAllBytes(project());

        var restored = shell.done("restore", project(), backup);

        assertThat(shell.done("list", project(), "annotations", "--json").out()).isEqualTo(before);
        assertThat(shell.done("verify", project()).code()).isZero();
        try (var files = Files.list(folder)) {
            var aside = files.filter(f -> f.toString().contains("damaged")).toList();
            assertThat(aside).hasSize(1);
            assertThat(restored.err()).contains(aside.getFirst().toString());
            assertThat(aside.getFirst()).hasBinaryContent(damaged);
        }
    }

    @Test
    void aStrangersFileIsNeverReplaced() throws IOException {
        shell.done("sample", project());
        var backup = shell.done("backup", project(), "--json").json().path("path").asString();
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear editor");
        assertThat(shell.run("restore", letter, backup).code()).isEqualTo(4);
        assertThat(letter).hasContent("Dear editor");
    }

    private void damage(int from) throws IOException {
        try (var bytes = new RandomAccessFile(project().toFile(), "rw")) {
            for (long at = from; at + Long.BYTES <= bytes.length(); at += Long.BYTES) {
                bytes.seek(at);
                bytes.writeLong(0x5A5A5A5A5A5A5A5AL);
            }
        }
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }
}
