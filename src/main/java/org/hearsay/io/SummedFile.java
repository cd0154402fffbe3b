package org.hearsay.io;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;

/// A file that was written, and what tells its content from another's.
public record SummedFile(Path file, FileSum sum) {

    /// The rest of a path that was resolved against that of a folder. Quicker than to ask the
    /// paths, which look for what leads upwards.
    public static Path below(Path folder, Path file) {
        return file.subpath(folder.getNameCount(), file.getNameCount());
    }

    /// For long lists of files.
    ///
    /// @param folder that all of them are in
    public static PackedList.Coding<SummedFile> below(Path folder) {
        return new PackedList.Coding<>() {
            @Override
            public void write(SummedFile one, DataOutput out) throws IOException {
                PackedList.write(below(folder, one.file).toString(), out);
                PackedHash.write(one.sum.sha256(), out);
                out.writeLong(one.sum.bytes());
            }

            @Override
            public SummedFile read(DataInput in) throws IOException {
                return new SummedFile(
                        folder.resolve(PackedList.read(in)),
                        new FileSum(PackedHash.read(in), in.readLong()));
            }

            @Override
            public boolean isDense() {
                return true;
            }
        };
    }
}
