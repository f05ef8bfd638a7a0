package org.pinping.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Digest;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class UploadIntegrationTests {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Actor SENDER = actor(77_001);
    private static final Actor STRANGER = actor(77_002);
    private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

    private final UploadManagement uploads;
    private final FileManagement files;
    private final FileStore store;
    private final Uploads rows;
    private final StoredFiles kept;
    private final FileSettings settings;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String subject = "test:" + NEXT.incrementAndGet();

    UploadIntegrationTests(
            UploadManagement uploads,
            FileManagement files,
            FileStore store,
            Uploads rows,
            StoredFiles kept,
            FileSettings settings,
            PlatformTransactionManager transactions,
            TransactionTemplate transaction,
            Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.store = store;
        this.rows = rows;
        this.kept = kept;
        this.settings = settings;
        this.transactions = transactions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void aFileArrivesInPiecesAndIsKeptWithItsDigest() throws IOException {
        byte[] film = film(300_000);
        String token = begin("film.mp4", film.length);

        send(token, film, 0, 100_000);
        send(token, film, 100_000, 300_000);
        StoredFile file = keep(uploads.examine(token, subject, ALL, SENDER));

        assertThat(file.type()).isEqualTo(FileType.MP4);
        assertThat(file.size()).isEqualTo(film.length);
        assertThat(file.digest()).isEqualTo(Digest.sha256(film));
        try (InputStream in = files.content(file.id()).open(200_000)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(film, 200_000, 300_000));
        }
        assertThat(uploads.uploads(subject, SENDER)).isEmpty();
    }

    @Test
    void aPieceForAnotherPlaceIsRefusedWithTheRightOne() {
        byte[] film = film(1000);
        String token = begin("film.mp4", film.length);
        send(token, film, 0, 400);

        assertThat(send(token, film, 0, 400)).isEqualTo(new UploadProgress(false, 400, 1000));
        assertThat(send(token, film, 700, 1000)).isEqualTo(new UploadProgress(false, 400, 1000));
        assertThat(send(token, film, 400, 1000)).isEqualTo(new UploadProgress(true, 1000, 1000));
    }

    @Test
    void anotherServerGoesOnWhereThisOneStopped() {
        byte[] film = film(1000);
        String token = begin("film.mp4", film.length);
        send(token, film, 0, 600);

        UploadManagement restarted = manager(new FolderStore(settings));
        assertThat(restarted.upload(token, subject, SENDER).received()).isEqualTo(600);
        restarted.append(token, subject, 600, part(film, 600, 1000), SENDER);

        assertThat(restarted.examine(token, subject, ALL, SENDER).digest()).isEqualTo(Digest.sha256(film));
    }

    @Test
    void aContentThatWasLostBeginsAnew() throws IOException {
        byte[] film = film(1000);
        String token = begin("film.mp4", film.length);
        send(token, film, 0, 600);
        Path part =
                settings.folder().resolve(token.substring(0, 2)).resolve(token).resolve("part");
        Files.write(part, Arrays.copyOf(film, 250));

        assertThat(uploads.upload(token, subject, SENDER).received()).isEqualTo(250);
    }

    @Test
    void twoWindowsOnOneUploadDoNotSpoilIt() throws Exception {
        byte[] film = film(64_000);
        String token = begin("film.mp4", film.length);
        Callable<Integer> window = () -> {
            int taken = 0;
            int offset = 0;
            while (offset < film.length) {
                UploadProgress progress = send(token, film, offset, Math.min(film.length, offset + 1000));
                taken += progress.accepted() ? 1 : 0;
                offset = (int) progress.offset();
            }
            return taken;
        };

        List<Integer> taken = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> it : threads.invokeAll(List.of(window, window, window, window))) {
                taken.add(it.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(taken.stream().mapToInt(it -> it).sum()).isEqualTo(64);
        assertThat(uploads.examine(token, subject, ALL, SENDER).digest()).isEqualTo(Digest.sha256(film));
    }

    @Test
    void moreThanAnnouncedIsRefusedAndLessIsNotComplete() {
        byte[] film = film(1000);
        String token = begin("film.mp4", 900);
        send(token, film, 0, 500);

        assertThat(code(() -> send(token, film, 500, 1000))).isEqualTo("problem.file.longer");
        assertThat(code(() -> uploads.examine(token, subject, ALL, SENDER))).isEqualTo("problem.file.incomplete");
        assertThat(uploads.upload(token, subject, SENDER).received()).isEqualTo(500);
        assertThat(code(() -> begin("leer.pdf", 0))).isEqualTo("problem.file.empty");
    }

    @Test
    void aPieceThatIsTooLargeIsRefused() {
        byte[] film = film(9 << 20);
        String token = begin("film.mp4", film.length);

        assertThat(code(() -> send(token, film, 0, film.length))).isEqualTo("problem.file.piece");
        assertThat(uploads.upload(token, subject, SENDER).received()).isZero();
    }

    @Test
    void nobodyElseLearnsOfAnUpload() {
        byte[] film = film(1000);
        String token = begin("film.mp4", film.length);

        assertThat(code(() -> uploads.upload(token, subject, STRANGER))).isEqualTo("problem.file.upload");
        assertThat(code(() -> uploads.upload(token, "test:0", SENDER))).isEqualTo("problem.file.upload");
        assertThat(code(() -> uploads.append(token, subject, 0, part(film, 0, 10), STRANGER)))
                .isEqualTo("problem.file.upload");
        assertThat(code(() -> uploads.cancel(token, subject, STRANGER))).isEqualTo("problem.file.upload");
        assertThat(uploads.uploads(subject, STRANGER)).isEmpty();
    }

    @Test
    void aRefusedContentLeavesNothingBehind() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        String token = begin("harmlos.pdf", page.length);
        send(token, page, 0, page.length);

        assertThat(code(() -> uploads.examine(token, subject, ALL, SENDER))).isEqualTo("problem.file.type");
        assertThat(store.length(token)).isZero();
        assertThat(uploads.uploads(subject, SENDER)).isEmpty();
    }

    @Test
    void aWrongEndingIsNamed() {
        byte[] png = TestFiles.png(4, 4);
        String token = begin("foto.jpg", png.length);
        send(token, png, 0, png.length);

        Problem problem = catchThrowableOfType(Problem.class, () -> uploads.examine(token, subject, ALL, SENDER));

        assertThat(problem.code()).isEqualTo("problem.file.extension");
        assertThat(problem.faults().get(0).args()).containsExactly("foto.jpg", "jpg", "PNG", "png");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfStored() {
        byte[] film = film(1000);
        String token = begin("film.mp4", film.length);
        send(token, film, 0, 600);
        UploadManagement failing = manager(new FullStore(store));

        assertThat(code(() -> failing.append(token, subject, 600, part(film, 600, 1000), SENDER)))
                .isEqualTo("problem.file.store");

        assertThat(uploads.upload(token, subject, SENDER).received()).isEqualTo(600);
        send(token, film, 600, 1000);
        assertThat(code(() -> failing.examine(token, subject, ALL, SENDER))).isEqualTo("problem.file.store");
        assertThat(uploads.examine(token, subject, ALL, SENDER).digest()).isEqualTo(Digest.sha256(film));
    }

    @Test
    void aContentAtOneStrokeMustBeWhole() throws IOException {
        byte[] film = film(1000);
        NewUpload most = new NewUpload(subject, "TEST", "film.mp4", 2000);
        InputStream broken = new BrokenInput(500);

        assertThat(code(() -> uploads.receive(most, broken, SENDER))).isEqualTo("problem.file.incomplete");
        assertThat(code(() -> uploads.receive(most, part(film(3000), 0, 3000), SENDER)))
                .isEqualTo("problem.file.large");
        assertThat(code(() -> uploads.receive(most, InputStream.nullInputStream(), SENDER)))
                .isEqualTo("problem.file.empty");
        assertThat(uploads.uploads(subject, SENDER)).isEmpty();
        UploadView whole = uploads.receive(most, part(film, 0, 1000), SENDER);
        assertThat(whole.size()).isEqualTo(1000);
        Path folder = settings.folder().resolve(whole.token().substring(0, 2)).resolve(whole.token());
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept.map(it -> it.getFileName().toString())).containsExactly("part");
        }
    }

    @Test
    void abandonedUploadsAndDiscardedFilesGoAway() {
        byte[] film = film(1000);
        String abandoned = begin("film.mp4", film.length);
        send(abandoned, film, 0, 600);
        String whole = begin("film.mp4", film.length);
        send(whole, film, 0, 1000);
        StoredFile file = keep(uploads.examine(whole, subject, ALL, SENDER));
        transaction.executeWithoutResult(status -> files.discard(file.id()));

        files.sweep();
        assertThat(store.length(abandoned)).isEqualTo(600);
        assertThat(store.length(whole)).isEqualTo(1000);
        later(Duration.ofHours(25)).sweep();

        assertThat(store.length(abandoned)).isZero();
        assertThat(store.length(whole)).isZero();
        assertThat(code(() -> files.content(file.id()))).isEqualTo("problem.file.missing");
        assertThat(files.get(List.of(file.id()))).containsKey(file.id());
    }

    private FileManagement later(Duration time) {
        Clock then = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
        return new FileManagement(store, uploads, rows, kept, transaction, settings, then);
    }

    private UploadManagement manager(FileStore other) {
        return new UploadManagement(other, rows, new Examination(other), transactions, settings, clock);
    }

    private StoredFile keep(ExaminedFile examined) {
        return Objects.requireNonNull(transaction.execute(status -> files.register(examined, SENDER)));
    }

    private String begin(String name, long size) {
        return uploads.begin(new NewUpload(subject, "TEST", name, size), SENDER).token();
    }

    private UploadProgress send(String token, byte[] content, int from, int to) {
        return uploads.append(token, subject, from, part(content, from, to), SENDER);
    }

    private static InputStream part(byte[] content, int from, int to) {
        return new ByteArrayInputStream(content, from, to - from);
    }

    private static String code(ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).isNotNull();
        return problem.code();
    }

    private static byte[] film(int size) {
        byte[] film = new byte[size];
        new Random(size).nextBytes(film);
        System.arraycopy(TestFiles.mp4(), 0, film, 0, 32);
        ByteBuffer.wrap(film).putInt(32, size - 32);
        return film;
    }

    private static Actor actor(long id) {
        return new Actor(id, "sender" + id, Set.of(Role.BRANCH), null, "");
    }
}
