package press.masthead.photo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Fault;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** The mark that a machine made a picture: once the file has it, nobody takes it off. */
final class GeneratedMark {

    private GeneratedMark() {}

    /** @throws ProblemException that the file says so, and the photo would not any more */
    static void check(@Nullable DigitalSourceType ofFile, @Nullable DigitalSourceType wanted) {
        if (ofFile != null && ofFile.isGenerated() && (wanted == null || !wanted.isGenerated())) {
            String detail =
                    "The file says that a machine made this picture, or a part of it (%s), so its digitalSourceType must say so too."
                            .formatted(ofFile);
            throw new ProblemException(
                    ProblemType.GENERATED, null, List.of(new Fault("/digitalSourceType", null, "not-allowed", detail)));
        }
    }
}
