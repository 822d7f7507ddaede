package press.masthead.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/** A server that speaks S3, and checks signatures as S3 does: S3Proxy, over a folder. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "photos";
    public static final String ACCESS_KEY = "newsroom";
    public static final String SECRET_KEY = "secret of the newsroom";

    private final BlobStoreContext context;
    private final S3Proxy server;

    public S3Server() {
        try {
            Path folder = Files.createTempDirectory("s3");
            Properties settings = new Properties();
            settings.setProperty("jclouds.filesystem.basedir", folder.toString());
            context =
                    ContextBuilder.newBuilder("filesystem").overrides(settings).build(BlobStoreContext.class);
            BlobStore store = context.getBlobStore();
            store.createContainerInLocation(null, BUCKET);
            server = S3Proxy.builder()
                    .blobStore(store)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                    .build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        context.close();
    }
}
