package org.pinping.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file to an entry in pieces, as the page's script does, and can break off in the middle of one. */
public final class UploadClient {

    private static final Pattern TOKEN = Pattern.compile("\"upload\":\"([0-9a-f]{32})\"");
    private static final Pattern OFFSET = Pattern.compile("\"offset\":(\\d+)");

    private final int port;
    private final String uploads;
    private final WebClient signedIn;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String upload = "";

    public UploadClient(int port, long entry, WebClient signedIn) {
        this.port = port;
        this.uploads = "/entries/" + entry + "/uploads";
        this.signedIn = signedIn;
    }

    public void begin(String kind, String name, long size) throws IOException, InterruptedException {
        String form = "kind=" + kind + "&size=" + size + "&fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        upload =
                found(TOKEN, send("POST", uploads, BodyPublishers.ofString(form), "application/x-www-form-urlencoded"));
    }

    /** Where the server wants to go on. */
    public long offset() throws IOException, InterruptedException {
        return Long.parseLong(found(OFFSET, send("GET", path(), BodyPublishers.noBody(), "text/plain")));
    }

    /** Sends a piece; the answer is the offset of the next. */
    public long send(long offset, byte[] piece, int length) throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofByteArray(piece, 0, length);
        return Long.parseLong(
                found(OFFSET, send("PATCH", path() + "?offset=" + offset, body, "application/octet-stream")));
    }

    /** Announces a piece, sends the given part of it and pulls the plug. */
    public void breakOff(long offset, byte[] piece, int sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            String head = "PATCH " + path() + "?offset=" + offset + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nCookie: " + signedIn.cookie() + "\r\nX-CSRF-TOKEN: " + signedIn.token()
                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + piece.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(piece, 0, sent);
            out.flush();
        }
    }

    public HttpResponse<String> complete() throws IOException, InterruptedException {
        return send("POST", path() + "/completion", BodyPublishers.noBody(), "text/plain");
    }

    private String path() {
        return uploads + "/" + upload;
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String type)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", signedIn.cookie())
                .header("X-CSRF-TOKEN", signedIn.token())
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .method(method, body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        Matcher matcher = pattern.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return matcher.group(1);
    }
}
