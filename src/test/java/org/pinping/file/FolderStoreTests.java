package org.pinping.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.file.FileStore.Piece;
import org.springframework.util.unit.DataSize;

class FolderStoreTests {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void piecesBecomeAContentThatIsReadFromAnyPlace() throws IOException {
        FileStore store = store(0);
        add(store, "abc", 0);
        add(store, "defg", 3);
        store.finish(KEY);

        assertThat(store.length(KEY)).isEqualTo(7);
        assertThat(read(store, 0)).isEqualTo("abcdefg");
        assertThat(read(store, 5)).isEqualTo("fg");
        assertThat(names()).containsExactly("content");
    }

    @Test
    void whatStoodBehindThePieceIsGone() throws IOException {
        FileStore store = store(0);
        add(store, "abcdef", 0);
        add(store, "X", 2);

        assertThat(read(store, 0)).isEqualTo("abX");
    }

    @Test
    void aPieceThatBreaksOffIsAsLongAsWhatCame() {
        assertThat(store(0).take(KEY, new BrokenInput(5), 100).length()).isEqualTo(5);
    }

    @Test
    void aPieceIsNoLongerThanAllowed() {
        assertThat(store(0).take(KEY, in("abcdef"), 4).length()).isEqualTo(4);
    }

    @Test
    void rewritingIsAllOrNothing() throws IOException {
        FileStore store = store(0);
        add(store, "abc", 0);

        assertThatThrownBy(() -> store.rewrite(KEY, (in, out) -> {
                    out.write('?');
                    throw new IOException("unreadable");
                }))
                .isInstanceOf(IOException.class);
        assertThat(read(store, 0)).isEqualTo("abc");
        store.rewrite(KEY, (in, out) -> out.write("xyz".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(store, 0)).isEqualTo("xyz");
        assertThat(names()).containsExactly("part");
    }

    @Test
    void whatIsRemovedLeavesNothing() {
        FileStore store = store(0);
        add(store, "abc", 0);
        store.take(KEY, in("left behind"), 100);
        store.finish(KEY);
        store.putThumbnail(KEY, new byte[3]);

        store.remove(KEY);
        store.remove(KEY);

        assertThat(folder.resolve("01").resolve(KEY)).doesNotExist();
        assertThat(store.length(KEY)).isZero();
        assertThat(store.thumbnail(KEY)).isNull();
    }

    @Test
    void anAlmostFullDiskTakesNothing() {
        assertThatThrownBy(() -> store(Long.MAX_VALUE).take(KEY, in("abc"), 10)).isInstanceOf(StoreException.class);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "..", "", "0123456789ABCDEF0123456789ABCDEF", "a/b"})
    void onlyItsOwnKeysArePaths(String key) {
        assertThatThrownBy(() -> store(0).length(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private FileStore store(long reserve) {
        return new FolderStore(
                new FileSettings(folder, DataSize.ofMegabytes(8), DataSize.ofBytes(reserve), Duration.ofDays(1)));
    }

    private static void add(FileStore store, String text, long offset) {
        Piece piece = store.take(KEY, in(text), 100);
        store.append(piece, offset);
        store.discard(piece);
    }

    private static String read(FileStore store, long from) throws IOException {
        try (InputStream in = store.open(KEY, from)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder.resolve("01").resolve(KEY))) {
            return files.map(it -> it.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
