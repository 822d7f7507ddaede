package press.masthead.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Lets an answer be of one moment of the database. */
@Singleton
class Moment {

    /** @param once whether it is one statement, which needs no transaction to be of one moment */
    <T> T read(boolean once, Supplier<T> read) {
        return once ? read.get() : QuarkusTransaction.joiningExisting().call(read::get);
    }
}
