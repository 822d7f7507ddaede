package press.masthead.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final SortKey<String> NAME = SortKey.text("name", "e.name", text -> text);
    private static final SortKey<String> LENGTH = SortKey.number("length", "e.length", String::length);

    @Test
    void goesOnAfterRowInOneDirection() {
        assertAfter(false, false, "(e.name, e.length) > (");
        assertAfter(true, true, "(e.name, e.length) < (");
    }

    @Test
    void goesOnKeyByKeyInMixedDirections() {
        assertAfter(true, false, "(e.name < ");
        assertAfter(false, true, "(e.name > ");
    }

    @Test
    void keepsPositionAsText() {
        Order<String> order = new Order<>(List.of(new Order.Step<>(NAME, false), new Order.Step<>(LENGTH, true)));
        assertThat(order.hql()).isEqualTo(" order by e.name asc, e.length desc");
        assertThat(order.position("abc")).containsExactly("abc", "3");
    }

    private static void assertAfter(boolean nameDescending, boolean lengthDescending, String condition) {
        Where where = new Where();
        new Order<>(List.of(new Order.Step<>(NAME, nameDescending), new Order.Step<>(LENGTH, lengthDescending)))
                .after(List.of("abc", "3"), where);
        assertThat(where.hql("")).contains(condition);
        assertThat(where.values().values()).contains("abc", 3);
    }
}
