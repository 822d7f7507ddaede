package press.masthead.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The least that an endpoint can do which asks the database: one row by its key, written as JSON. */
@Path("/bare-row")
@PermitAll
class OneRowResource {

    private final AgroalDataSource database;

    OneRowResource(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @Operation(hidden = true)
    public Row read() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id, slug, created_at from editorial.section where slug = ?")) {
            select.setString(1, "section-3");
            try (var rows = select.executeQuery()) {
                rows.next();
                return new Row(rows.getString(1), rows.getString(2), rows.getString(3));
            }
        }
    }

    /** What it read. */
    public record Row(String id, String slug, String createdAt) {}
}
