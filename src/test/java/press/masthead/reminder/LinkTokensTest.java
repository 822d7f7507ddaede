package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import press.masthead.problem.ProblemException;
import press.masthead.support.SettableClock;

class LinkTokensTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000009");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final SettableClock clock = new SettableClock();
    private final LinkTokens tokens = tokens(WithReminders.KEY);

    @Test
    void opensWhatItMade() {
        assertThat(tokens.open(LinkPurpose.cancel, tokens.make(LinkPurpose.cancel, ID, A_DAY)))
                .isEqualTo(ID);
    }

    @Test
    void refusesAnotherPurpose() {
        String token = tokens.make(LinkPurpose.cancel, ID, A_DAY);
        refuses(() -> tokens.open(LinkPurpose.erase, token), "malformed");
        refuses(() -> tokens.open(LinkPurpose.confirm, token), "malformed");
    }

    @Test
    void refusesWhatIsTooOld() {
        String token = tokens.make(LinkPurpose.confirm, ID, A_DAY);
        clock.advance(A_DAY);
        assertThat(tokens.open(LinkPurpose.confirm, token)).isEqualTo(ID);
        clock.advance(Duration.ofSeconds(1));
        refuses(() -> tokens.open(LinkPurpose.confirm, token), "expired");
    }

    @Test
    void refusesEveryChangedBit() {
        byte[] token = Base64.getUrlDecoder().decode(tokens.make(LinkPurpose.confirm, ID, A_DAY));
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] changed = token.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refuses(
                    () -> tokens.open(
                            LinkPurpose.confirm, Base64.getUrlEncoder().encodeToString(changed)),
                    "malformed");
        }
        for (String nonsense : new String[] {"", "?", "AAAA", "A".repeat(200)}) {
            refuses(() -> tokens.open(LinkPurpose.confirm, nonsense), "malformed");
        }
    }

    @Test
    void knowsTokensOfFormerKeysOnly() {
        String token = tokens(WithReminders.FORMER_KEY).make(LinkPurpose.confirm, ID, A_DAY);
        refuses(() -> tokens.open(LinkPurpose.confirm, token), "malformed");
        assertThat(tokens(WithReminders.KEY + "," + WithReminders.FORMER_KEY).open(LinkPurpose.confirm, token))
                .isEqualTo(ID);
    }

    private LinkTokens tokens(String keys) {
        return new LinkTokens(new ReminderKeys(ReminderSettings.of(Map.of("keys", keys))), clock);
    }

    private static void refuses(ThrowingCallable opening, String code) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo(code)));
    }
}
