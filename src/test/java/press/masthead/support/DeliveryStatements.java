package press.masthead.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;

/** The same on the delivery side. */
@Singleton
@PersistenceUnitExtension("delivery")
public class DeliveryStatements extends Statements {

    DeliveryStatements(CurrentVertxRequest request) {
        super(request);
    }
}
