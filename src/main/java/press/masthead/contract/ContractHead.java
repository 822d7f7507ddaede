package press.masthead.contract;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The head of the document: what the service is, who may call what, and how the operations are grouped. */
final class ContractHead {

    private static final String KEY = "apiKey";
    private static final String TOKEN = "token";
    private static final String DELIVERY = "Delivery";
    private static final String PAYMENTS = "Payments";

    private ContractHead() {}

    static String tag(ContractOperation operation) {
        if (operation.isPayments()) {
            return PAYMENTS;
        }
        return operation.isEditorial()
                ? "Editorial: " + TypeNames.of(operation.type()).many()
                : DELIVERY;
    }

    static void write(OpenAPI document, List<ContractOperation> operations) {
        document.setInfo(OASFactory.createInfo()
                .title("Masthead")
                .version("1")
                .description("""
                        A headless CMS for newsrooms. Frontends read what is published under /v1, without a key. Editors write
                        under /v1/editorial, with an API key in the header Authorization: Bearer mh_..., or with a token of the
                        newsroom's OpenID Connect issuer, where one is configured. Times are RFC 3339 in UTC, ids are UUIDs, money is in minor units, countries are ISO 3166-1 alpha-2, locales are BCP 47.
                        Errors are RFC 9457 problems that name every fault at once.""")
                .contact(OASFactory.createContact().name("Masthead"))
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        document.getComponents()
                .addSecurityScheme(
                        KEY, bearer("An API key, which begins with mh_. Its role and scopes decide what it may do."))
                .addSecurityScheme(
                        TOKEN,
                        bearer("A token of the newsroom's OpenID Connect issuer. Its groups decide the role.")
                                .bearerFormat("JWT"));
        operations.forEach(one -> one.operation()
                .setSecurity(one.isLocked() ? List.of(requirement(KEY), requirement(TOKEN)) : List.of()));
        document.setTags(operations.stream()
                .map(ContractHead::tag)
                .distinct()
                .sorted(Comparator.comparing((String tag) -> !tag.equals(DELIVERY))
                        .thenComparing(tag -> tag))
                .map(tag -> OASFactory.createTag().name(tag).description(description(tag)))
                .toList());
    }

    private static SecurityScheme bearer(String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(description);
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }

    private static String description(String tag) {
        if (tag.equals(PAYMENTS)) {
            return "What the payment page and payment providers tell.";
        }
        return tag.equals(DELIVERY)
                ? "What is published, for anyone."
                : "What editors do with " + tag.substring(tag.indexOf(' ') + 1) + ".";
    }
}
