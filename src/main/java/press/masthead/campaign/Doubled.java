package press.masthead.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Finds what stands more than once in a list where once says it all: mostly another was meant. */
public final class Doubled {

    private Doubled() {}

    /** Notes each element that stood in the list before. Silent about what is missing. */
    public static void check(List<? extends @Nullable Object> list, Faults faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null && !seen.add(element)) {
                faults.add("/" + i, "not-allowed", CodeList.quote(element.toString()) + " is there twice.");
            }
        }
    }
}
