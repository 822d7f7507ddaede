package press.masthead.campaign.report;

import java.util.Collection;

/** Estimates how many visitors several sketches hold together. Reports tell no visitors where nothing implements it. */
public interface VisitorCount {

    long of(Collection<byte[]> sketches);
}
