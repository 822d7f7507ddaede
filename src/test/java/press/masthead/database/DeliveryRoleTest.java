package press.masthead.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account of the delivery surface can read what is published, and nothing else, whatever it tries. */
@QuarkusTest
class DeliveryRoleTest {

    private static final String DENIED = "42501";

    @Inject
    AgroalDataSource owner;

    @Inject
    @DataSource("delivery")
    AgroalDataSource delivery;

    @Test
    void isTheAccountOfTheDeliverySurface() throws SQLException {
        try (Connection connection = delivery.getConnection()) {
            assertThat(first(connection, "select current_user")).containsExactly("masthead_delivery");
        }
        try (Connection connection = connect()) {
            assertThat(first(connection, "select current_user")).containsExactly("masthead_delivery");
            assertThat(first(
                            connection,
                            "select rolsuper or rolcreaterole or rolcreatedb or rolinherit or rolbypassrls"
                                    + " from pg_roles where rolname = current_user"))
                    .containsExactly("f");
        }
    }

    /** Compiling took a second of each list among a million articles. */
    @Test
    void hasNoPlanCompiled() throws SQLException {
        for (AgroalDataSource side : List.of(owner, delivery)) {
            try (Connection connection = side.getConnection()) {
                assertThat(first(connection, "show jit")).containsExactly("off");
            }
        }
    }

    @Test
    void seesNoTableOfTheEditorialHalf() throws SQLException {
        List<String> tables = relations("editorial");
        assertThat(tables)
                .contains("article", "article_revision", "publication", "api_key", "secret", "live_publication");
        for (String table : tables) {
            String name = "editorial." + table;
            assertDenied("select * from " + name);
            assertDenied("select count(*) from " + name);
            assertDenied("insert into " + name + " default values");
            assertDenied("delete from " + name);
            assertDenied("truncate " + name);
        }
        assertDenied("update editorial.article set headline = 'x'");
        assertDenied("update editorial.api_key set role = 'admin'");
        assertDenied("update editorial.publication set visible_from = now()");
    }

    @Test
    void readsViewsAndWritesNone() throws SQLException {
        List<String> views = relations("delivery");
        assertThat(views).contains("article", "author", "photo", "photo_credit", "section", "slug", "tag");
        try (Connection connection = connect()) {
            for (String view : views) {
                first(connection, "select count(*) from delivery." + view);
            }
        }
        for (String view : views) {
            assertRefused("delete from delivery." + view);
            assertRefused("insert into delivery." + view + " default values");
        }
        assertRefused("update delivery.article set headline = 'x'");
        assertRefused("update delivery.slug set published = true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role postgres",
                "set session authorization postgres",
                "create table delivery.mine (a int)",
                "create table public.mine (a int)",
                "create table editorial.mine (a int)",
                "create schema mine",
                "create role mine",
                "create extension pg_trgm",
                "alter role masthead_delivery superuser",
                "grant select on editorial.article to masthead_delivery",
                "create or replace view delivery.article as select 1 as id",
                "drop view delivery.article",
                "select pg_read_file('/etc/passwd')",
                "select * from pg_ls_dir('/')",
                "select lo_import('/etc/passwd')",
                "copy (select 1) to '/tmp/masthead-delivery-role'",
                "copy (select 1) to program 'true'",
                "select rolpassword from pg_authid",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'",
                "alter system set work_mem = '1MB'"
            })
    void canDoNothingElse(String sql) {
        assertRefused(sql);
    }

    @Test
    void seesNoStatementOfTheOwner() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(
                            first(
                                    connection,
                                    "select query from pg_stat_activity where usename = 'postgres' and datname = current_database()"))
                    .allMatch("<insufficient privilege>"::equals);
        }
    }

    private List<String> relations(String schema) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return first(
                    connection,
                    "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + " where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname = '" + schema + "'");
        }
    }

    private static void assertDenied(String sql) {
        assertThatThrownBy(() -> run(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // The role could undo this setting, so that it must not be what protects the tables.
                statement.execute("set transaction read write");
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<String> first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.delivery.jdbc.url", String.class),
                config.getValue("quarkus.datasource.delivery.username", String.class),
                config.getValue("quarkus.datasource.delivery.password", String.class));
    }
}
