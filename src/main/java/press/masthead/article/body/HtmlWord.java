package press.masthead.article.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the lists that Word pastes: paragraphs with the depth in their style, and the dot or number as text. */
final class HtmlWord {

    private static final Pattern LEVEL = Pattern.compile("(?:^|;)mso-list:l\\d+level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:(\\d{1,9})|[A-Za-z]{1,8})[.)].*");

    private HtmlWord() {}

    /** Whether an xml element holds nothing but elements of Word's own, such as w:WordDocument. */
    static boolean isSettings(Element xml) {
        return xml.ownText().isBlank()
                && xml.children().select("*").stream()
                        .allMatch(each -> each.normalName().indexOf(':') > 0);
    }

    /** What is within this paragraph: an item, when Word means one, without its dot or number; else the same as around it. */
    static Context of(Element paragraph, Context context) {
        Matcher level = LEVEL.matcher(HtmlMarks.style(paragraph));
        Element marker = level.find() ? paragraph.selectFirst("[style*=mso-list:Ignore]") : null;
        if (marker == null) {
            return context;
        }
        Matcher number = NUMBER.matcher(marker.text().replace('\u00a0', ' ').strip());
        boolean numbered = number.matches();
        Integer counted = numbered && number.group(1) != null ? Integer.valueOf(number.group(1)) : null;
        marker.remove();
        ListItem kind = numbered ? ListItem.number : ListItem.bullet;
        return context.of(new HtmlItem(kind, Integer.parseInt(level.group(1)), counted, false));
    }
}
