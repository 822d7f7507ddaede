package press.masthead.photo;

import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** The mark that a machine made a picture: once the file has it, nobody takes it off. */
final class GeneratedMark {

    private GeneratedMark() {}

    /** Whether the credit says that a machine made a picture, while nothing else tells readers so. */
    static boolean isMissing(@Nullable DigitalSourceType source, @Nullable PhotoCredit credit) {
        return credit != null && credit.isGenerated() && (source == null || !source.isGenerated());
    }

    /** @throws ProblemException that the file says so, and the photo would not any more; not as long as there are other faults */
    static void check(@Nullable DigitalSourceType ofFile, @Nullable DigitalSourceType wanted, Faults faults) {
        boolean wasMade = ofFile != null && ofFile.isGenerated();
        if (faults.isEmpty() && wasMade && (wanted == null || !wanted.isGenerated())) {
            faults.add(
                    "/digitalSourceType",
                    "not-allowed",
                    "The file says that a machine made this picture, or a part of it (%s), so its digitalSourceType must say so too."
                            .formatted(ofFile));
            faults.throwIfAny(ProblemType.GENERATED);
        }
    }
}
