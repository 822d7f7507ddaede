package press.masthead.delivery.search;

import press.masthead.json.UnseenSigns;

/** What is seen of a text, and where that stands in the whole. */
final class SeenText {

    private final String seen;
    private final int[] places;

    SeenText(String whole) {
        seen = UnseenSigns.without(whole);
        places = new int[seen.length() == whole.length() ? 0 : seen.length()];
        int filled = 0;
        for (int at = 0; filled < places.length; at++) {
            if (!UnseenSigns.isAt(whole, at)) {
                places[filled++] = at;
            }
        }
    }

    String text() {
        return seen;
    }

    /** Where this part of it, which is not empty, stands in the whole, with what is not seen within. */
    TextRange inWhole(TextRange part) {
        return places.length == 0 ? part : new TextRange(places[part.start()], places[part.end() - 1] + 1);
    }
}
