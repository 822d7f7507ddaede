package press.masthead.reminder;

import jakarta.inject.Singleton;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts readers' addresses (AES-256-GCM), each for its own reminder only, and makes the keyed hashes they are found by. */
@Singleton
class AddressSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReminderKeys keys;

    AddressSeal(ReminderKeys keys) {
        this.keys = keys;
    }

    SealedAddress seal(String email, UUID reminder, ReminderKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = apply(Cipher.ENCRYPT_MODE, key, nonce, reminder, email.getBytes(StandardCharsets.UTF_8), 0);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, sealed, NONCE_BYTES, encrypted.length);
        return new SealedAddress(sealed, key.lookup(person(email)), key.id());
    }

    /** @throws IllegalStateException that it was sealed with a key that is not there, or for another reminder */
    String open(Reminder reminder) {
        ReminderKey key = keys.of(reminder.getKeyId())
                .orElseThrow(() -> new IllegalStateException("There is no key " + reminder.getKeyId()));
        byte[] sealed = reminder.getAddress();
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return new String(
                apply(Cipher.DECRYPT_MODE, key, nonce, reminder.getId(), sealed, NONCE_BYTES), StandardCharsets.UTF_8);
    }

    /** By each key, since that of an address that is known may be any of them. The current key's is the first. */
    List<byte[]> hashes(String email) {
        byte[] person = person(email);
        return keys.all().stream().map(key -> key.lookup(person)).toList();
    }

    /** However an address is spelled, it is one person's: hardly any server tells capitals from small letters. */
    private static byte[] person(String email) {
        int at = email.lastIndexOf('@');
        String address = email.substring(0, at) + "@" + IDN.toASCII(email.substring(at + 1));
        return address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] apply(int mode, ReminderKey key, byte[] nonce, UUID reminder, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.forAddresses(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(reminder.getMostSignificantBits())
                    .putLong(reminder.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The address of a reminder was not sealed by this service", e);
        }
    }
}
