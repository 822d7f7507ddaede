package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // A schema that is missing fails its test by itself.
class BlockSchemaTest {

    private static final Map<String, Schema> SCHEMAS = schemas();

    private static Map<String, Schema> schemas() {
        try {
            List<Class<?>> types = new ArrayList<>(List.of(Block.class.getPermittedSubclasses()));
            types.addAll(List.of(
                    SaveBody.class, Block.class, Span.class, LinkDef.class, GalleryPhoto.class, TableRow.class));
            types.addAll(List.of(TableCell.class, TextStyle.class, ListItem.class, BodyFormat.class));
            return SmallRyeOpenAPI.builder()
                    .withIndex(Index.of(types))
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .build()
                    .model()
                    .getComponents()
                    .getSchemas();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsTheKindsOfBlocksByTheirType() {
        Schema block = SCHEMAS.get("Block");
        assertThat(block.getProperties()).isNullOrEmpty();
        assertThat(block.getOneOf()).hasSize(Block.class.getPermittedSubclasses().length);
        assertThat(block.getDiscriminator().getPropertyName()).isEqualTo("_type");
        block.getDiscriminator()
                .getMapping()
                .forEach((type, ref) -> assertThat(SCHEMAS.get(ref.substring(ref.lastIndexOf('/') + 1))
                                .getProperties()
                                .get("_type")
                                .getEnumeration())
                        .containsExactly(type));
        assertThat(block.getDiscriminator().getMapping())
                .containsOnlyKeys("block", "photo", "gallery", "embed", "pullQuote", "table", "divider", "code");
    }

    @Test
    void boundsEveryTextAndList() {
        SCHEMAS.forEach((name, schema) -> {
            Map<String, Schema> properties = schema.getProperties();
            if (properties != null) {
                properties.forEach((property, its) -> assertBounded(name + "." + property, its));
            }
        });
        assertThat(SCHEMAS).hasSize(18);
    }

    private static void assertBounded(String name, Schema schema) {
        if (schema.getRef() != null || schema.getEnumeration() != null || "uuid".equals(schema.getFormat())) {
            return;
        }
        assertThat(schema.getDescription() != null || name.endsWith("[]"))
                .as(name)
                .isTrue();
        if (schema.getType().contains(SchemaType.STRING)) {
            assertThat(schema.getMaxLength()).as(name).isNotNull();
        }
        if (schema.getType().contains(SchemaType.ARRAY)) {
            assertThat(schema.getMaxItems()).as(name).isNotNull();
            assertBounded(name + "[]", schema.getItems());
        }
    }
}
