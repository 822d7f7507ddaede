package press.masthead.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The account of the delivery surface, which can read what is published and nothing else.
 *
 * <p>Its password is derived from the owner's, so that every node knows it and nobody has to configure it.
 */
final class DeliveryAccount {

    private static final Pattern PASSWORD = Pattern.compile("[?&]password=([^&]*)");

    private DeliveryAccount() {}

    /** The URL without the owner's name and password, which would win over the account's own. */
    static String withoutCredentials(String jdbcUrl) {
        return jdbcUrl.replaceAll("([?&])(user|password)=[^&]*", "$1")
                .replaceAll("&{2,}", "&")
                .replaceAll("\\?&+", "?")
                .replaceAll("[?&]+$", "");
    }

    static String password(String jdbcUrl, String ownerPassword) {
        Matcher inUrl = PASSWORD.matcher(jdbcUrl);
        String owner = inUrl.find() ? inUrl.group(1) : ownerPassword;
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, "masthead:" + owner).hmacHex("delivery");
    }
}
