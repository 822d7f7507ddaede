package press.masthead.database;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** The same for the delivery surface. */
@JsonFormat
@PersistenceUnitExtension("delivery")
final class DeliveryJsonColumns extends JsonColumns {}
