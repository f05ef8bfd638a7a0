package org.pinping.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Posts forms over one kept connection. It does next to nothing itself, so that the cores it shares with the server go to
 * the server; a full HTTP client takes more time for a save than the server does.
 */
final class SaveClient implements AutoCloseable {

    private final int port;
    private final String head;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    SaveClient(int port, String path, String cookie) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie
                + "\r\nAccept: application/json\r\nX-Requested-With: fetch"
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
    }

    /** The status and the body of an answer. */
    record Answer(int status, String body) {}

    Answer post(String body) throws IOException {
        String request = head + body.length() + "\r\n\r\n" + body;
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean last = false;
        for (String field = line(); !field.isEmpty(); field = line()) {
            if (field.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(field.substring(15).trim());
            }
            last |= field.equalsIgnoreCase("Connection: close");
        }
        Answer answer = new Answer(status, length >= 0 ? text(length) : chunks());
        if (last) {
            connectAgain();
        }
        return answer;
    }

    /** A server ends a connection after so many requests, as to a browser. */
    private void connectAgain() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
