package press.masthead.editorial;

import press.masthead.json.Characters;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** What an id that another system gave may look like. */
final class ExternalIds {

    private static final int LONGEST = 200;

    private ExternalIds() {}

    static void check(String externalId) {
        if (externalId.isBlank() || externalId.length() > LONGEST || Characters.refusal(externalId, false) != null) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "An external id has 1 to %d characters, without control characters.".formatted(LONGEST));
        }
    }
}
