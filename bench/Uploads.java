import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Uploads photos of 12 megapixels with several clients, while an article is read at a steady rate whether answers come or not, and
 * prints how fast both are.
 *
 * <p>Run as {@code java bench/Uploads.java API KEY [PHOTOS] [CLIENTS] [READS_PER_SECOND]}.
 */
class Uploads {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final int DIFFERENT = 4;
    private static final int ALONE_SECONDS = 10;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String api;
    private final String key;

    Uploads(String api, String key) {
        this.api = api;
        this.key = key;
    }

    public static void main(String[] args) throws Exception {
        int photos = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        int clients = args.length > 3 ? Integer.parseInt(args[3]) : 8;
        int rate = args.length > 4 ? Integer.parseInt(args[4]) : 100;
        new Uploads(args[0], args[1]).run(photos, clients, rate);
        System.exit(0);
    }

    private void run(int photos, int clients, int rate) throws Exception {
        byte[][] pictures = new byte[DIFFERENT][];
        for (int i = 0; i < DIFFERENT; i++) {
            pictures[i] = picture(new Random(i));
        }
        String article = article();
        new Reads(article, rate).during(CompletableFuture.runAsync(() -> sleep(ALONE_SECONDS))); // warm
        row("reads without uploads", new Reads(article, rate).during(CompletableFuture.runAsync(() -> sleep(ALONE_SECONDS))));

        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long bytes = 0;
        for (int i = 0; i < photos; i++) {
            bytes += pictures[i % DIFFERENT].length;
        }
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            threads.execute(() -> {
                for (int photo = next.getAndIncrement(); photo < photos; photo = next.getAndIncrement()) {
                    if (!upload(own(pictures[photo % DIFFERENT], photo))) {
                        failed.incrementAndGet();
                    }
                }
            });
        }
        threads.shutdown();
        long[] reads = new Reads(article, rate).during(CompletableFuture.runAsync(() -> await(threads)));
        double seconds = (System.nanoTime() - start) / 1e9;
        row("reads with uploads", reads);
        System.out.printf(
                Locale.ROOT,
                "| uploads per second, %d clients, %d photos of %.1f MB | %.2f | %d failed |%n",
                clients,
                photos,
                bytes / 1e6 / photos,
                photos / seconds,
                failed.get());
    }

    private static void row(String what, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "| %s: p50, p99, worst in ms | %.1f, %.1f, %.1f | %d reads, %d failed |%n",
                what,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1),
                sorted.length,
                java.util.Arrays.stream(sorted).filter(one -> one == Long.MAX_VALUE).count());
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    /** Reads at a steady rate: each is timed from when it was due, so that a service that stands still is not spared. */
    private final class Reads {

        private final HttpRequest request;
        private final int rate;
        private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

        Reads(String article, int rate) {
            this.request = HttpRequest.newBuilder(URI.create(api + "/v1/articles/" + article))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            this.rate = rate;
        }

        long[] during(CompletableFuture<?> other) {
            ConcurrentLinkedQueue<CompletableFuture<?>> all = new ConcurrentLinkedQueue<>();
            long start = System.nanoTime();
            for (long i = 0; !other.isDone(); i++) {
                long due = start + i * 1_000_000_000L / rate;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    java.util.concurrent.locks.LockSupport.parkNanos(left);
                }
                all.add(client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                        .handle((answer, failure) -> times.add(
                                failure == null && answer.statusCode() == 200
                                        ? System.nanoTime() - due
                                        : Long.MAX_VALUE)));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            return times.stream().mapToLong(Long::longValue).sorted().toArray();
        }
    }

    private boolean upload(byte[] file) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + "/v1/editorial/photos"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "image/jpeg")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                System.err.println(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 201;
        } catch (IOException e) {
            System.err.println(e);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String article() throws Exception {
        String section = id(post("sections", "{\"name\": \"Bench\"}", null));
        String body = "It was a quiet morning in the capital. ".repeat(20) + "\\n\\n";
        String draft = post(
                "articles",
                "{\"headline\": \"Bench\", \"locale\": \"en\", \"section\": \"%s\", \"body\": {\"format\": \"markdown\", \"text\": \"%s\"}}"
                        .formatted(section, body.repeat(5)),
                null);
        String id = id(draft);
        Matcher version = VERSION.matcher(draft);
        post("articles/" + id + "/publish", "{}", "\"" + (version.find() ? version.group(1) : "1") + "\"");
        return id;
    }

    private String post(String path, String json, String ifMatch) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + "/v1/editorial/" + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String id(String json) {
        Matcher id = ID.matcher(json);
        if (!id.find()) {
            throw new IllegalStateException(json);
        }
        return id.group(1);
    }

    /** A picture that packs as badly as one of a camera does. */
    private static byte[] picture(Random random) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(random.nextInt(0x1000000)), WIDTH, HEIGHT, Color.GRAY));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 20 + random.nextInt(400), 20 + random.nextInt(400));
        }
        pen.dispose();
        int[] line = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            image.getRGB(0, y, WIDTH, 1, line, 0, WIDTH);
            for (int x = 0; x < WIDTH; x++) {
                int noise = random.nextInt(45) - 22;
                line[x] = shade(line[x] >> 16, noise) << 16 | shade(line[x] >> 8, noise) << 8 | shade(line[x], noise);
            }
            image.setRGB(0, y, WIDTH, 1, line, 0, WIDTH);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.85f);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        return out.toByteArray();
    }

    private static int shade(int value, int noise) {
        return Math.max(0, Math.min(255, (value & 0xff) + noise));
    }

    /** The same picture with a comment of its own, for the same file would be the same photo. */
    private static byte[] own(byte[] jpeg, int number) {
        byte[] words = ("photo " + number + " " + System.nanoTime()).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] all = new byte[jpeg.length + words.length + 4];
        System.arraycopy(jpeg, 0, all, 0, 2);
        all[2] = (byte) 0xff;
        all[3] = (byte) 0xfe;
        all[5] = (byte) (words.length + 2);
        System.arraycopy(words, 0, all, 6, words.length);
        System.arraycopy(jpeg, 2, all, 6 + words.length, jpeg.length - 2);
        return all;
    }

    private static void await(ExecutorService threads) {
        try {
            threads.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
