package press.masthead.campaign.interaction;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The interactions of one request, until they are safe.
 *
 * @param bytes that they had when they came
 * @param safe completes when they are kept and counted
 */
record Submission(List<CheckedInteraction> interactions, long bytes, CompletableFuture<Void> safe) {}
