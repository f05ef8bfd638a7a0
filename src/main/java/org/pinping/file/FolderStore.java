package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps each content in a folder of its own: {@code part} while it grows, {@code content} once it is finished, and
 * {@code thumbnail}. Names of users never become names here.
 */
@Component
class FolderStore implements FileStore {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final String PART = "part";
    private static final String CONTENT = "content";
    private static final String THUMBNAIL = "thumbnail";
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final long reserve;

    FolderStore(FileSettings settings) {
        this.root = settings.folder();
        this.reserve = settings.reserve().toBytes();
    }

    @Override
    public Piece take(String key, InputStream in, long most) {
        String name = "piece-" + Keys.random();
        Path file = folder(key).resolve(name);
        try {
            Files.createDirectories(folder(key));
            requireRoom();
            return new Piece(key, name, copy(in, file, most));
        } catch (IOException e) {
            deleteQuietly(file);
            throw new StoreException(e);
        }
    }

    /** A sender that breaks off ends the piece; a disk that refuses is a failure. */
    private static long copy(InputStream in, Path file, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            while (length < most) {
                int read;
                try {
                    read = in.read(buffer, 0, (int) Math.min(buffer.length, most - length));
                } catch (IOException brokenOff) {
                    break;
                }
                if (read < 0) {
                    break;
                }
                out.write(buffer, 0, read);
                length += read;
            }
        }
        return length;
    }

    private void requireRoom() throws IOException {
        if (Files.getFileStore(root).getUsableSpace() < reserve) {
            throw new StoreException("less than " + reserve + " bytes are free on the disk of the files");
        }
    }

    @Override
    public void discard(Piece piece) {
        deleteQuietly(folder(piece.key()).resolve(piece.name()));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it goes with its folder
        }
    }

    @Override
    public void append(Piece piece, long offset) {
        Path part = folder(piece.key()).resolve(PART);
        try (FileChannel to = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileChannel from = FileChannel.open(folder(piece.key()).resolve(piece.name()))) {
            long done = 0;
            while (done < piece.length()) {
                done += to.transferFrom(from, offset + done, piece.length() - done);
            }
            to.truncate(offset + piece.length());
            to.force(true);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public long length(String key) {
        try {
            return Files.size(present(key));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        FileChannel channel = FileChannel.open(present(key));
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    @Override
    public void rewrite(String key, Rewriting rewriting) throws IOException {
        Path fresh = folder(key).resolve("piece-" + Keys.random());
        try (InputStream in = open(key, 0);
                OutputStream out = new StoreOutput(Files.newOutputStream(fresh))) {
            rewriting.write(in, out);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(fresh);
            throw e;
        }
        move(fresh, folder(key).resolve(PART));
    }

    @Override
    public void finish(String key) {
        Path part = folder(key).resolve(PART);
        try {
            if (Files.exists(part)) {
                sync(part, StandardOpenOption.WRITE);
                move(part, folder(key).resolve(CONTENT));
                sync(folder(key), StandardOpenOption.READ);
                sync(folder(key).resolve(".."), StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public void putThumbnail(String key, byte[] picture) {
        Path fresh = folder(key).resolve("piece-" + Keys.random());
        try {
            Files.write(fresh, picture);
        } catch (IOException e) {
            deleteQuietly(fresh);
            throw new StoreException(e);
        }
        move(fresh, folder(key).resolve(THUMBNAIL));
    }

    @Override
    public byte @Nullable [] thumbnail(String key) {
        try {
            return Files.readAllBytes(folder(key).resolve(THUMBNAIL));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public void remove(String key) {
        Path folder = folder(key);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            // removed before
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    private Path present(String key) {
        Path content = folder(key).resolve(CONTENT);
        Path part = folder(key).resolve(PART);
        return Files.exists(part) ? part : content;
    }

    private Path folder(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of this store: " + key);
        }
        return root.resolve(key.substring(0, 2)).resolve(key);
    }
}
