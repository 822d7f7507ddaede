package press.masthead.photo;

import org.jspecify.annotations.Nullable;

/**
 * What came with an upload.
 *
 * @param file the file; null if there was none
 * @param name as the editor's computer calls the file
 * @param photo the JSON of what the editor says of it; empty if nothing
 */
record UploadParts(@Nullable ReceivedFile file, @Nullable String name, byte[] photo) {}
