package org.pinping.entry.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pinping.TestDatabase;
import org.pinping.bench.UploadClient;
import org.pinping.bench.WebClient;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Digest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** What only a real connection shows: one that breaks, and one that is told no before it has sent all. */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UploadServerTests {

    private final int port;
    private final MaterialManagement materials;
    private final TestMaterials data;

    UploadServerTests(@LocalServerPort int port, MaterialManagement materials, TestMaterials data) {
        this.port = port;
        this.materials = materials;
        this.data = data;
    }

    @Test
    void aFileSurvivesABrokenConnection() throws Exception {
        byte[] film = film(5_000_000);
        Draft draft = data.draft();
        UploadClient client = client(draft);
        client.begin("EVIDENCE", "film.mp4", film.length);
        client.send(0, film, 2_000_000);

        client.breakOff(2_000_000, Arrays.copyOfRange(film, 2_000_000, film.length), 1_000_000);
        long offset = settled(client);
        assertThat(offset).isBetween(2_000_000L, 3_000_000L);
        client.send(offset, Arrays.copyOfRange(film, (int) offset, film.length), film.length - (int) offset);

        assertThat(client.complete().statusCode()).isEqualTo(200);
        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(it -> it.file().digest())
                .containsExactly(Digest.sha256(film));
    }

    @Test
    void aRefusalArrivesThoughThePieceWasLarge() throws Exception {
        byte[] film = film(8 << 20);
        UploadClient client = client(data.draft());
        client.begin("EVIDENCE", "film.mp4", film.length + 10L);

        assertThat(client.send(5, film, film.length)).isZero();
        assertThat(client.send(0, film, film.length)).isEqualTo(film.length);
    }

    /** The server notices the break by itself, a moment later. */
    private static long settled(UploadClient client) throws Exception {
        long before = -1;
        long offset = client.offset();
        while (offset != before) {
            Thread.sleep(500);
            before = offset;
            offset = client.offset();
        }
        return offset;
    }

    private UploadClient client(Draft draft) {
        WebClient web = new WebClient(port).signIn(data.account(draft), TestMaterials.PASSWORD, draft.path() + "/edit");
        return new UploadClient(port, draft.entry().value(), web);
    }

    private static byte[] film(int size) {
        byte[] film = new byte[size];
        new Random(size).nextBytes(film);
        System.arraycopy(TestFiles.mp4(), 0, film, 0, 32);
        ByteBuffer.wrap(film).putInt(32, size - 32);
        return film;
    }
}
