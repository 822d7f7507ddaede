package press.masthead.reminder;

/**
 * An e-mail address as it is kept.
 *
 * @param address encrypted
 * @param hash by which it is found again
 * @param keyId with which key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedAddress(byte[] address, byte[] hash, String keyId) {}
