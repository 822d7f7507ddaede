package press.masthead.contract;

import java.util.List;
import java.util.Set;

/** Says of the actions that need no body that theirs can be left out. */
final class OptionalBodies {

    private static final Set<String> OPTIONAL = Set.of("PublishArticle", "SavePreview", "TransitionNote");

    private OptionalBodies() {}

    static void write(List<ContractOperation> operations) {
        operations.stream()
                .filter(one -> one.requestContent()
                        .flatMap(content -> ContractOperation.name(content.getSchema()))
                        .filter(OPTIONAL::contains)
                        .isPresent())
                .forEach(one -> one.operation().getRequestBody().setRequired(false));
    }
}
