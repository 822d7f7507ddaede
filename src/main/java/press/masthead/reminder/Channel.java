package press.masthead.reminder;

/** A way by which messages get to readers. */
interface Channel {

    /** @throws NotHandedOut that it has not arrived, as far as can be told */
    void send(HandOut message) throws NotHandedOut;

    /** That a message has not arrived. It says why without saying whose it is. */
    final class NotHandedOut extends Exception {

        private static final long serialVersionUID = 1L;

        NotHandedOut(String why) {
            super(why);
        }
    }
}
