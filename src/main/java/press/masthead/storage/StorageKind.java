package press.masthead.storage;

/** What files are kept in. */
public enum StorageKind {
    /** A folder of this machine, or one that all nodes share. */
    folder,
    /** A bucket of S3, or of what speaks its protocol. */
    s3
}
