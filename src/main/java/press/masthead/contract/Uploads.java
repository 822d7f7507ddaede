package press.masthead.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Tells of the other ways to create a photo: as a form with its file, or as the file itself. */
final class Uploads {

    private static final String PICTURES = "image/jpeg, image/png, image/webp, image/gif, image/tiff";
    private static final String FORM = "PhotoUpload";
    private static final String FILE = "PhotoBytes";
    private static final String FILE_FORM = "PhotoFileUpload";
    private static final String BYTES = "the bytes of putin-assad.jpg";
    private static final String SCHEMAS = "#/components/schemas/";

    private Uploads() {}

    /** Whether a file can be sent to it. */
    static boolean takes(ContractOperation one) {
        return one.isCreation() && one.isEditorial() && one.type().equals("photos");
    }

    /** Whether a file, and nothing else, can be sent to it. */
    static boolean replaces(ContractOperation one) {
        return one.method() == HttpMethod.PUT && one.action().equals("file");
    }

    static void write(OpenAPI document, List<ContractOperation> operations) {
        document.getComponents().addSchema(FORM, form()).addSchema(FILE, file()).addSchema(FILE_FORM, fileForm());
        operations.stream().filter(Uploads::replaces).forEach(one -> {
            Content content = OASFactory.createContent()
                    .addMediaType(
                            "multipart/form-data",
                            reference(FILE_FORM)
                                    .addEncoding(
                                            "file", OASFactory.createEncoding().contentType(PICTURES))
                                    .addExample(
                                            "upload",
                                            OASFactory.createExample()
                                                    .summary("A picture.")
                                                    .value(Map.of("file", BYTES))));
            addBytes(content);
            one.operation().getRequestBody().setContent(content);
        });
        operations.stream().filter(Uploads::takes).forEach(one -> {
            Content content = one.operation().getRequestBody().getContent();
            content.addMediaType(
                    "multipart/form-data",
                    reference(FORM)
                            .addEncoding("file", OASFactory.createEncoding().contentType(PICTURES))
                            .addEncoding("photo", OASFactory.createEncoding().contentType("application/json"))
                            .addExample(
                                    "upload",
                                    OASFactory.createExample()
                                            .summary("A picture, with what it shows.")
                                            .value(example())));
            addBytes(content);
            one.operation()
                    .description(
                            "As JSON, for a picture at an address of its own; or with its file, as a form or as it is. The same"
                                    + " file twice is the same photo: then the answer is 200, and nothing is changed.");
        });
    }

    private static void addBytes(Content content) {
        for (String type : List.of("image/*", "application/octet-stream")) {
            content.addMediaType(
                    type,
                    reference(FILE)
                            .addExample(
                                    "bytes",
                                    OASFactory.createExample()
                                            .summary("The bytes of a JPEG.")
                                            .value(BYTES)));
        }
    }

    private static MediaType reference(String schema) {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMAS + schema));
    }

    private static Map<String, Object> example() {
        Map<String, Object> photo = new LinkedHashMap<>();
        photo.put("altText", "Vladimir Putin and Bashar Assad talk at a table");
        photo.put("credit", "kremlin-press-service");
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("file", BYTES);
        form.put("photo", photo);
        return form;
    }

    private static Schema form() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A photo to be saved, with its file.")
                .addProperty("file", file())
                .addProperty("photo", OASFactory.createSchema().ref(SCHEMAS + "SavePhoto"))
                .addRequired("file");
    }

    private static Schema fileForm() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The file that a photo gets in place of the one it has.")
                .addProperty("file", file())
                .addRequired("file");
    }

    private static Schema file() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .format("binary")
                .description("The bytes of a JPEG, PNG, WebP, GIF or TIFF.");
    }
}
