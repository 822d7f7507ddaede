package press.masthead.campaign.interaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives rows to a statement column by column, each as an array, so that one statement writes any number of them. */
final class Rows<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<T> rows;
    private int columns;

    Rows(Connection connection, PreparedStatement statement, Collection<T> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    Rows<T> column(String type, Function<T, @Nullable Object> value) throws SQLException {
        return column(type, rows.stream().map(value).toArray());
    }

    /** The driver takes bytes in an array of their own type only. */
    Rows<T> bytes(Function<T, byte[]> value) throws SQLException {
        return column("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    private Rows<T> column(String type, Object[] values) throws SQLException {
        columns++;
        statement.setArray(columns, connection.createArrayOf(type, values));
        return this;
    }
}
