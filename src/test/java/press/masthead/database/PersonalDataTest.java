package press.masthead.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every column that could hold something personal is listed with the reason why it may be there, so that nobody adds one without
 * having thought about it.
 */
@QuarkusTest
class PersonalDataTest {

    private static final Path REASONS = Path.of("src/test/resources/personal-data.txt");

    @Inject
    AgroalDataSource database;

    @Test
    void everyColumnThatCouldHoldPersonalDataHasItsReason() throws IOException, SQLException {
        Map<String, String> reasons = reasons();
        assertThat(reasons.keySet())
                .as("columns in %s, each with the reason why it may hold what it holds", REASONS)
                .containsExactlyElementsOf(columns());
        assertThat(reasons)
                .allSatisfy((column, reason) ->
                        assertThat(reason).as("the reason of %s", column).hasSizeGreaterThan(10));
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(REASONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                assertThat(reasons.put(parts[0], parts[1])).as(line).isNull();
            }
        }
        return reasons;
    }

    /** Those of tables and views, and not again of their partitions, that are neither numbers nor times nor ids nor yes or no. */
    private Set<String> columns() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and not exists (
                              select from pg_class p join pg_namespace n on n.oid = p.relnamespace
                              where n.nspname = table_schema and p.relname = table_name and p.relispartition)
                          and table_name not like 'pg_stat_statements%'
                          and data_type !~ '^(smallint|integer|bigint|numeric|real|double|boolean|date|time|uuid|xid8|interval)'
                          and udt_name !~ '^(_uuid|_int|_bool|tstzrange|tstzmultirange|_timestamptz|tsvector)'
                        """)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
