package org.hearsay.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// A long list that takes little memory: its elements are bytes, mostly compressed ones, so many at
/// a time, and are made anew whenever they are asked for. Fast from front to back, slow in leaps.
/// Immutable.
public final class PackedList<E> extends AbstractList<E> {

    /// Enough that what is alike is found, and few enough to be made again for one of them.
    private static final int BLOCK = 128;

    private final List<Block<E>> blocks;

    /// By block: how many elements there are up to its last.
    private final int[] ends;

    /// The block that was asked for last. Not seen by others in the wrong order, since it is one
    /// value and never changes; to find another there costs time and nothing else.
    private volatile @Nullable Opened<E> opened;

    /// How an element becomes bytes.
    public interface Coding<E> {

        void write(E element, DataOutput out) throws IOException;

        /// @return equal to the one that was written
        E read(DataInput in) throws IOException;

        /// Whether the bytes, such as those of a hash, hardly get fewer when they are compressed:
        /// they are kept as they are.
        default boolean isDense() {
            return false;
        }
    }

    private interface Reading<E> {
        E read(DataInput in) throws IOException;
    }

    private record Opened<E>(int block, List<E> elements) {}

    private PackedList(List<Block<E>> blocks) {
        this.blocks = List.copyOf(blocks);
        ends = new int[blocks.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += blocks.get(i).count;
            ends[i] = end;
        }
    }

    public static <E> PackedList<E> of(Collection<E> elements, Coding<E> coding) {
        var builder = new Builder<>(coding);
        elements.forEach(builder::add);
        return builder.build();
    }

    public static <E> PackedList<E> none() {
        return new PackedList<>(List.of());
    }

    /// A list that nobody changes any more: this one, where it is packed already, or a copy.
    public static <E> List<E> kept(List<E> elements) {
        return elements instanceof PackedList<E> ? elements : List.copyOf(elements);
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(ends, index + 1);
        int block = found < 0 ? -found - 1 : found;
        int first = ends[block] - blocks.get(block).count;
        return elements(block).get(index - first);
    }

    private List<E> elements(int block) {
        var last = opened;
        if (last == null || last.block() != block) {
            last = new Opened<>(block, blocks.get(block).elements());
            opened = last;
        }
        return last.elements();
    }

    /// How much memory the elements take as they are kept, in bytes.
    public long weight() {
        return blocks.stream().mapToLong(b -> b.content.length).sum();
    }

    /// The same with something else made of each element, whenever it is asked for.
    ///
    /// @param other gives equal values for equal ones
    public <F> PackedList<F> map(Function<? super E, ? extends F> other) {
        return new PackedList<>(blocks.stream().map(b -> b.<F>map(other)).toList());
    }

    /// These and more behind them.
    public PackedList<E> with(PackedList<E> more) {
        var all = new ArrayList<>(blocks);
        all.addAll(more.blocks);
        return new PackedList<>(all);
    }

    /// Writes a text of any length, with whatever is in it.
    public static void write(String text, DataOutput out) throws IOException {
        boolean isNarrow = isNarrow(text);
        out.writeInt(isNarrow ? text.length() : ~text.length());
        if (isNarrow) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            out.writeChars(text);
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /// As it was given to [#write].
    public static String read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            var bytes = new byte[length];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        var text = new char[~length];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }

    /// Takes the elements one by one. One thread.
    public static final class Builder<E> {

        private final Coding<E> coding;
        private final List<Block<E>> blocks = new ArrayList<>();
        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(waiting);
        private int count;

        public Builder(Coding<E> coding) {
            this.coding = coding;
        }

        public void add(E element) {
            try {
                coding.write(element, out);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory takes everything", e);
            }
            if (++count == BLOCK) {
                seal();
            }
        }

        /// All that was added so far.
        public PackedList<E> build() {
            if (count > 0) {
                seal();
            }
            return new PackedList<>(blocks);
        }

        private void seal() {
            var content = coding.isDense() ? waiting.toByteArray() : deflated(waiting);
            blocks.add(new Block<>(content, coding.isDense(), count, coding::read));
            waiting.reset();
            count = 0;
        }

        private static byte[] deflated(ByteArrayOutputStream content) {
            var deflated = new ByteArrayOutputStream(content.size());
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try (var packing = new DeflaterOutputStream(deflated, deflater)) {
                content.writeTo(packing);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory takes everything", e);
            } finally {
                deflater.end();
            }
            return deflated.toByteArray();
        }
    }

    /// Some elements, one behind the other.
    private static final class Block<E> {

        private final byte[] content;
        private final boolean isPlain;
        private final int count;
        private final Reading<E> reading;

        Block(byte[] content, boolean isPlain, int count, Reading<E> reading) {
            this.content = content;
            this.isPlain = isPlain;
            this.count = count;
            this.reading = reading;
        }

        <F> Block<F> map(Function<? super E, ? extends F> other) {
            return new Block<>(content, isPlain, count, in -> other.apply(reading.read(in)));
        }

        List<E> elements() {
            var elements = new ArrayList<E>(count);
            try {
                var bytes = isPlain ? content : inflated(content);
                var in = new DataInputStream(new ByteArrayInputStream(bytes));
                for (int i = 0; i < count; i++) {
                    elements.add(reading.read(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("What was packed can be read", e);
            }
            return elements;
        }

        private static byte[] inflated(byte[] content) throws IOException {
            // All at once: asked for byte by byte it would take several times as long.
            try (var packed = new InflaterInputStream(new ByteArrayInputStream(content))) {
                return packed.readAllBytes();
            }
        }
    }
}
