package press.masthead.custom;

/**
 * How much matching of patterns one check may take. Each match takes linear time, but patterns and texts may be many and long. The
 * library hands a pattern nothing but the text, so that what is left is kept with the thread.
 */
final class MatchingBudget {

    /** Steps, of which some fifty million take a second. */
    private static final long MOST = 50_000_000;

    private static final ThreadLocal<Long> LEFT = ThreadLocal.withInitial(() -> MOST);

    private MatchingBudget() {}

    /** Gives up a check. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("patterns take too many steps", null, false, false);
        }
    }

    /** Begins a check. */
    static void renew() {
        LEFT.remove();
    }

    /** @throws Spent that there is not so much left */
    static void spend(long steps) {
        long left = LEFT.get() - steps;
        if (left < 0) {
            throw new Spent();
        }
        LEFT.set(left);
    }
}
