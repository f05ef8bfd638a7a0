package org.pinping.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;

/** Uploads a film of 500 MB in pieces of 8 MB, pulls the plug at 60 %, goes on, and watches the memory of the process. */
final class UploadBench {

    private static final int PIECE = 8 << 20;

    private final TestMaterials data;
    private final MaterialManagement materials;
    private final int port;

    UploadBench(TestMaterials data, MaterialManagement materials, int port) {
        this.data = data;
        this.materials = materials;
        this.port = port;
    }

    /** What was seen: the memory of the process before and at its highest, and the time for sending and for checking. */
    record Run(long sizeMib, long beforeMib, long highestMib, double sendSeconds, double checkSeconds, boolean whole) {}

    Run run(long pieces) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Draft draft = data.draft();
        WebClient web = new WebClient(port).signIn(data.account(draft), TestMaterials.PASSWORD, draft.path() + "/edit");
        UploadClient client = new UploadClient(port, draft.entry().value(), web);
        byte[] piece = new byte[PIECE];
        long size = pieces * PIECE;
        System.gc();
        forgetHighest();
        long before = resident("VmRSS");
        client.begin("EVIDENCE", "film.mp4", size);
        long start = System.nanoTime();
        long offset = 0;
        boolean broken = false;
        while (offset < size) {
            if (!broken && offset >= size * 6 / 10) {
                broken = true;
                client.breakOff(offset, fill(piece, offset, size), PIECE / 2);
                Thread.sleep(1000);
                offset = client.offset();
            }
            int length = (int) Math.min(PIECE, size - offset);
            offset = client.send(offset, fill(piece, offset, size), length);
        }
        double sent = (System.nanoTime() - start) / 1e9;
        long check = System.nanoTime();
        client.complete();
        double checked = (System.nanoTime() - check) / 1e9;
        long highest = resident("VmHWM");
        String expected = digest(piece, size);
        boolean whole = materials.list(draft.entry(), draft.branch()).stream()
                .anyMatch(it -> it.file().digest().equals(expected));
        return new Run(size >> 20, before, highest, sent, checked, whole);
    }

    void print(Run run) {
        System.out.printf(
                Locale.ROOT,
                "upload of %d MiB with a break at 60 %%: %s, %.1f s for sending, %.1f s for checking, memory %d MiB before, "
                        + "%d MiB at its highest: %d MiB more, the sender's piece included (goal 64)%n",
                run.sizeMib(),
                run.whole() ? "arrived whole" : "FAILED",
                run.sendSeconds(),
                run.checkSeconds(),
                run.beforeMib(),
                run.highestMib(),
                run.highestMib() - run.beforeMib());
    }

    /** The bytes of the film from the offset on: the same wherever a piece begins. */
    private static byte[] fill(byte[] piece, long offset, long size) {
        ByteBuffer head = ByteBuffer.allocate(40).put(TestFiles.mp4(), 0, 32).putInt((int) (size - 32));
        for (int i = 0; i < piece.length; i++) {
            long at = offset + i;
            piece[i] = at < 36 ? head.get((int) at) : (byte) ((at * 0x9E3779B97F4A7C15L) >>> 56);
        }
        return piece;
    }

    private static String digest(byte[] piece, long size) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (long offset = 0; offset < size; offset += PIECE) {
            digest.update(fill(piece, offset, size), 0, (int) Math.min(PIECE, size - offset));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void forgetHighest() throws IOException {
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
    }

    private static long resident(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(it -> it.startsWith(field + ":"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElseThrow();
    }
}
