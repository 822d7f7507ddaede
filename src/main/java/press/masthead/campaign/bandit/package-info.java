/** Weights of variants that follow results: what they are computed from, when, and why they are what they are. */
@NullMarked
package press.masthead.campaign.bandit;

import org.jspecify.annotations.NullMarked;
