package org.pinping.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads comma-separated rows (RFC 4180) in large blocks. UTF-8 and GB18030 never use the bytes of comma, quote and line
 * end inside a character, so rows can be cut before anything is decoded.
 */
final class CsvSource implements TableSource {

    private static final int BLOCK = 1 << 20;
    private static final int LONGEST_ROW = 1 << 24;

    private final String file;
    private final Charset charset;
    private final DataFaults faults;
    private final InputStream in;
    private byte[] buffer = new byte[BLOCK];
    private int position;
    private int limit;
    private boolean ended;
    private int line = 1;

    // of the row being cut
    private int at;
    private int linesInside;
    private boolean escaped;
    private String trouble = "";

    CsvSource(Path path, String file, Charset charset, DataFaults faults) throws IOException {
        this.file = file;
        this.charset = charset;
        this.faults = faults;
        this.in = Files.newInputStream(path);
        fill();
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (position < limit || fill()) {
            while (!cut(row)) {
                fill();
            }
            if (!trouble.isEmpty()) {
                faults.row(file, line, trouble);
            }
            if (escaped) {
                unescape(row);
            }
            position = at;
            line += linesInside;
            if (!row.isEmpty() && trouble.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the row that begins at the position; false if the buffer holds only a part of it. */
    private boolean cut(Row row) {
        row.begin(buffer, charset, line);
        at = position;
        linesInside = 0;
        escaped = false;
        trouble = "";
        while (true) {
            boolean enclosed = at < limit && buffer[at] == '"';
            boolean whole = enclosed ? quoted(row) : plain(row);
            if (!whole) {
                return false;
            }
            if (at == limit) {
                linesInside++;
                return true;
            }
            if (buffer[at++] == '\n') {
                linesInside++;
                return true;
            }
        }
    }

    private boolean plain(Row row) {
        byte[] bytes = buffer;
        int from = at;
        int i = from;
        int end = limit;
        byte b = 0;
        while (i < end && (b = bytes[i]) != ',' && b != '\n') {
            if (b == '"') {
                trouble = "counting.fault.quote";
            }
            i++;
        }
        at = i;
        if (i == end && !ended) {
            return false;
        }
        boolean last = i == end || b == '\n';
        row.add(from, last && i > from && bytes[i - 1] == '\r' ? i - 1 : i);
        return true;
    }

    private boolean quoted(Row row) {
        int from = ++at;
        while (true) {
            if (at == limit) {
                trouble = "counting.fault.unclosed";
                row.add(from, at);
                return ended;
            }
            byte b = buffer[at];
            if (b == '\n') {
                linesInside++;
            } else if (b == '"') {
                if (at + 1 == limit && !ended) {
                    return false;
                }
                if (at + 1 == limit || buffer[at + 1] != '"') {
                    break;
                }
                escaped = true;
                at++;
            }
            at++;
        }
        row.add(from, at++);
        return toSeparator();
    }

    /** Nothing but a separator may follow the closing quote. */
    private boolean toSeparator() {
        if (at < limit && buffer[at] == '\r' && (at + 1 < limit ? buffer[at + 1] == '\n' : ended)) {
            at++;
        }
        int from = at;
        while (at < limit && buffer[at] != ',' && buffer[at] != '\n') {
            at++;
        }
        if (at == limit && !ended) {
            return false;
        }
        if (at > from) {
            trouble = "counting.fault.quote";
        }
        return true;
    }

    private void unescape(Row row) {
        for (int cell = 0; cell < row.size(); cell++) {
            int to = row.start(cell);
            boolean quoted = to > 0 && buffer[to - 1] == '"';
            for (int from = to; quoted && from < row.end(cell); from++) {
                buffer[to++] = buffer[from];
                from += buffer[from] == '"' ? 1 : 0;
            }
            if (quoted) {
                row.end(cell, to);
            }
        }
    }

    /** Moves the row begun to the front and reads on; false if there is nothing left at all. */
    private boolean fill() throws IOException {
        if (ended) {
            return position < limit;
        }
        if (position == 0 && limit == buffer.length) {
            if (limit >= LONGEST_ROW) {
                throw new WrongUsage("counting.usage.long-row", file, line);
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        } else {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        int read = in.readNBytes(buffer, limit, buffer.length - limit);
        ended = read == 0;
        limit += read;
        return position < limit;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
