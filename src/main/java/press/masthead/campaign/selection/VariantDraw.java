package press.masthead.campaign.selection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Variant;

/**
 * Draws a visitor's variant of a campaign by weighted rendezvous hashing: each variant gets a score from a hash of
 * visitor, campaign and its own name, and the highest wins. Each wins its weight's share of the visitors, and a visitor
 * keeps a variant with nothing stored.
 *
 * <p>The more usual way, one point in [0, 1) per visitor and a walk along the cumulative weights, moves every boundary
 * behind the weight that changed, so visitors are swapped between variants that nobody touched, and an experiment that
 * is running is spoiled. Here a variant's score depends on itself alone: when its weight is raised, the visitors who
 * move all move to it; when it is lowered, or the variant taken away, only its own visitors move. The order of the
 * variants does not matter.
 */
final class VariantDraw {

    /** A byte that no UTF-8 text holds, so that no two pairs of texts run together into the same bytes. */
    private static final int SEPARATOR = 0xFF;

    private VariantDraw() {}

    /**
     * The visitor's variant. A visitor who is unknown gets the one of the highest weight, the first of several.
     *
     * @throws NoSuchElementException if no variant has a weight above 0
     */
    static Variant draw(UUID campaign, List<Variant> variants, @Nullable String visitor) {
        Variant best = null;
        double bestScore = 0;
        for (Variant variant : variants) {
            double score =
                    variant.weight() <= 0 ? 0 : visitor == null ? variant.weight() : score(campaign, variant, visitor);
            if (score > bestScore) {
                best = variant;
                bestScore = score;
            }
        }
        if (best == null) {
            throw new NoSuchElementException("No variant of campaign " + campaign + " has a weight above 0");
        }
        return best;
    }

    private static double score(UUID campaign, Variant variant, String visitor) {
        return -variant.weight() / Math.log(point(campaign, variant.name(), visitor));
    }

    /** A point strictly between 0 and 1: 52 bits of the hash, and a half, are exact in a double. */
    static double point(UUID campaign, String variant, String visitor) {
        ByteArrayOutputStream key = new ByteArrayOutputStream(96);
        key.writeBytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(campaign.getMostSignificantBits())
                .putLong(campaign.getLeastSignificantBits())
                .array());
        key.writeBytes(visitor.getBytes(StandardCharsets.UTF_8));
        key.write(SEPARATOR);
        key.writeBytes(variant.getBytes(StandardCharsets.UTF_8));
        long hash = MurmurHash3.hash128x64(key.toByteArray())[0];
        return ((hash >>> 12) + 0.5) * 0x1p-52;
    }
}
