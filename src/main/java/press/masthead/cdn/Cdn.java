package press.masthead.cdn;

import java.util.Set;

/** A cache in front of the service, which drops what it is told. Being told the same twice does no harm, nor does any order. */
interface Cdn {

    /** Which one it is, among those of this newsroom: the same on each node and after each start. */
    String name();

    /** Drops each answer that names one of these tags. */
    void purge(Set<String> tags) throws NotPurged;

    /** Drops every answer. */
    void purgeAll() throws NotPurged;
}
