package press.masthead.delivery;

import java.util.UUID;

/** A row of something published that has a readable address. */
interface SluggedRow {

    UUID getId();

    String getSlug();
}
