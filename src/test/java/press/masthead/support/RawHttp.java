package press.masthead.support;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that no client library would send. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");

    private RawHttp() {}

    /** An answer as it came over the wire. */
    public record Answer(int status, String headers, String body) {

        private static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end), text.substring(end + 4));
        }
    }

    /** Sends this target in a request of this method; the target is not looked at. */
    public static Answer send(String method, String target, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Posts this body as JSON, as an admin. */
    public static Answer post(String target, byte[] body) {
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n".formatted(target, Http.ADMIN_KEY)
                        + "Content-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                                .formatted(body.length);
        return send(join(head.getBytes(StandardCharsets.UTF_8), body));
    }

    /** Sends these bytes, and reads one answer. */
    public static Answer send(byte[] request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream from) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int size = from.read(some); size >= 0; size = from.read(some)) {
            read.write(some, 0, size);
            String text = read.toString(StandardCharsets.UTF_8);
            Matcher length = LENGTH.matcher(text);
            int end = text.indexOf("\r\n\r\n");
            if (end > 0
                    && length.find()
                    && text.substring(end + 4).getBytes(StandardCharsets.UTF_8).length
                            >= Integer.parseInt(length.group(1))) {
                break;
            }
        }
        return Answer.of(read.toString(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[] head, byte[] body) {
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
