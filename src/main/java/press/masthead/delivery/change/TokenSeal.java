package press.masthead.delivery.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import press.masthead.event.seen.SeenConfig;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.CursorSeal;

/** Makes tokens into texts and back. */
@Singleton
class TokenSeal {

    private static final String BOUND = "changes";

    private final CursorSeal seal;
    private final SeenConfig config;
    private final Clock clock;

    TokenSeal(CursorSeal seal, SeenConfig config, Clock clock) {
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    String seal(ChangeToken token) {
        return seal.seal(BOUND, token.parts());
    }

    /** @throws ProblemException that it is none, or one that can't be gone on from */
    ChangeToken open(String text) {
        ChangeToken token = seal.open(BOUND, text).map(ChangeToken::of).orElseThrow(() -> {
            Faults faults = new Faults();
            faults.addParameter(
                    ChangeParameters.SINCE,
                    "malformed",
                    "This is no token of the list of changes: send next of an answer before.");
            return new ProblemException(ProblemType.INVALID_REQUEST, null, faults.all());
        });
        if (token.madeAt().isBefore(clock.instant().minus(config.kept()))) {
            throw tooOld();
        }
        return token;
    }

    static ProblemException tooOld() {
        return new ProblemException(
                ProblemType.TOKEN_TOO_OLD, "What changed since is not known any more. Begin anew without since.");
    }
}
