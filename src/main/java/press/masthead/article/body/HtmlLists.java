package press.masthead.article.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads lists, and counts the items of those that are numbered. */
final class HtmlLists {

    private final HtmlReader reader;
    private final Complaints complaints;

    HtmlLists(HtmlReader reader, Complaints complaints) {
        this.reader = reader;
        this.complaints = complaints;
    }

    void read(Element list, Context context) {
        ListItem kind = list.normalName().equals("ol") ? ListItem.number : ListItem.bullet;
        int level = context.level() + 1;
        Integer start = kind == ListItem.number ? number(list, "start") : null;
        int next = start == null ? 1 : start;
        Context loose = context.of(new HtmlItem(kind, level, null, true));
        for (var child : list.childNodes()) {
            if (child instanceof Element li && li.normalName().equals("li")) {
                Integer value = kind == ListItem.number ? number(li, "value") : null;
                next = value == null ? next : value;
                HtmlItem item = new HtmlItem(
                        kind, level, kind == ListItem.number && next <= Limits.LIST_START ? next : null, false);
                next++;
                reader.item(li, context.of(item));
            } else {
                reader.node(child, loose);
            }
        }
    }

    /** An item that stands in no list is shown with a dot. */
    void single(Element li, Context context) {
        reader.item(li, context.of(new HtmlItem(ListItem.bullet, context.level() + 1, null, false)));
    }

    private @Nullable Integer number(Element element, String attribute) {
        String given = element.attr(attribute).strip();
        if (!given.matches("[+-]?[0-9]{1,18}")) {
            return null;
        }
        long number = Long.parseLong(given);
        if (number < 0 || number > Limits.LIST_START) {
            complaints.notAllowed(
                    "", "The items of a list are counted from 0 upwards, and not from %s.".formatted(given));
            return null;
        }
        return (int) number;
    }
}
