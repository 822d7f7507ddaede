package press.masthead.photo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Rights, moments, and what must come of both. Days are those of 2020. */
final class RightsCases {

    private static final int SPAN = 60;

    private RightsCases() {}

    /** Rights, a day, and the codes of what stands against it then. */
    static Stream<Arguments> table() {
        return Stream.of(
                of(rights(null, null, List.of(), List.of()), 10),
                of(rights(10, null, List.of(), List.of()), 9, "rights-not-yet"),
                of(rights(10, null, List.of(), List.of()), 10),
                of(rights(null, 10, List.of(), List.of()), 9),
                of(rights(null, 10, List.of(), List.of()), 10, "rights-expired"),
                of(rights(null, null, List.of(allow(10, 20)), List.of()), 9, "rights-not-yet"),
                of(rights(null, null, List.of(allow(10, 20)), List.of()), 10),
                of(rights(null, null, List.of(allow(10, 20)), List.of()), 20, "rights-expired"),
                of(rights(null, null, List.of(allow(10, 20), allow(30, 40)), List.of()), 25, "rights-not-yet"),
                of(rights(null, null, List.of(allow(10, 20), allow(30, 40)), List.of()), 35),
                of(rights(null, null, List.of(allow(30, 40), allow(10, 20)), List.of()), 40, "rights-expired"),
                of(rights(null, null, List.of(allow(10, 20), allow(15, null)), List.of()), 300),
                of(rights(null, null, List.of(allow(null, 20)), List.of()), 1),
                of(rights(null, 35, List.of(allow(10, 20), allow(30, 40)), List.of()), 36, "rights-expired"),
                of(rights(15, null, List.of(allow(10, 20)), List.of()), 12, "rights-not-yet"),
                of(rights(null, null, List.of(), List.of(deny(10, 20))), 9),
                of(rights(null, null, List.of(), List.of(deny(10, 20))), 10, "rights-denied"),
                of(rights(null, null, List.of(), List.of(deny(10, 20))), 20),
                of(rights(null, null, List.of(), List.of(deny(10, null))), 300, "rights-denied"),
                of(rights(null, null, List.of(allow(10, 20)), List.of(deny(12, 14))), 13, "rights-denied"),
                of(rights(null, 12, List.of(), List.of(deny(10, 20))), 15, "rights-expired", "rights-denied"),
                of(
                        rights(null, null, List.of(), List.of(deny(10, 20), deny(14, 30))),
                        15,
                        "rights-denied",
                        "rights-denied"));
    }

    /** Rights made up by chance, the same each time. */
    static List<Rights> some(int count) {
        Random random = new Random(20171121);
        return IntStream.range(0, count)
                .mapToObj(i -> rights(
                        day(random),
                        day(random),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(j -> allow(day(random), day(random)))
                                .toList(),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(j -> deny(day(random), day(random)))
                                .toList()))
                .toList();
    }

    static Instant day(int day) {
        return Instant.parse("2020-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }

    private static @Nullable Integer day(Random random) {
        return random.nextInt(3) == 0 ? null : random.nextInt(SPAN);
    }

    private static Arguments of(Rights rights, int day, String... codes) {
        return Arguments.of(rights, day(day), List.of(codes));
    }

    private static Rights rights(
            @Nullable Integer from, @Nullable Integer until, List<RightsWindow> allow, List<RightsBan> deny) {
        return new Rights(at(from), at(until), allow, deny, List.of(), List.of(), null, null, false, null);
    }

    private static RightsWindow allow(@Nullable Integer from, @Nullable Integer until) {
        return new RightsWindow(at(from), at(until));
    }

    private static RightsBan deny(@Nullable Integer from, @Nullable Integer until) {
        return new RightsBan(at(from), at(until), null);
    }

    private static @Nullable Instant at(@Nullable Integer day) {
        return day == null ? null : day(day.intValue());
    }
}
