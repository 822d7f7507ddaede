package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NotWritable;

/**
 * A campaign as a campaigner sends it. A field that was left out or is null has its default. {@link CampaignRules}
 * checks what the constraints here can't say.
 */
@NotWritable(field = "status", detail = "status is set by start, pause, resume and end.")
@NotWritable(field = "allowedTransitions", detail = "allowedTransitions follow from the status.")
@Schema(description = "A campaign as a campaigner sends it.")
public record SaveCampaign(
        @Schema(
                description = "What the newsroom calls it. Readers do not see it.",
                examples = "Undesirable: the message under every article",
                required = true,
                maxLength = 200)
        @NotBlank(message = "A campaign needs a name.")
        @Size(max = 200, message = "A campaign's name has at most 200 characters.")
        String name,

        @Schema(
                description = "Its name in addresses. Left out: made from the name.",
                examples = "undesirable",
                nullable = true,
                maxLength = 200)
        @Pattern(
                regexp = "^[a-z0-9]+(-[a-z0-9]+)*$",
                message = "A slug has only small letters a-z, digits, and single hyphens between them.")
        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Nullable
        String slug,

        @Schema(description = "Where on the page it is shown.", examples = "epic", required = true)
        @NotNull(message = "A campaign needs a placement: banner, notice, epic, modal or inline.")
        Placement placement,

        @Schema(
                description =
                        "Of two campaigns that fit, the one of the higher priority is shown; of equal ones, the one that started first.",
                examples = "10",
                defaultValue = "0",
                minimum = "-1000",
                maximum = "1000")
        @Min(value = -1000, message = "A priority is at least -1,000.")
        @Max(value = 1000, message = "A priority is at most 1,000.")
        Integer priority,

        @Schema(
                description = "The first moment it is shown. Left out: as soon as it is started.",
                examples = "2024-07-01T00:00:00Z",
                nullable = true)
        @Nullable
        Instant startsAt,

        @Schema(
                description = "The first moment it is no longer shown. Left out: until somebody ends it.",
                examples = "2024-08-01T00:00:00Z",
                nullable = true)
        @Nullable
        Instant endsAt,

        @Schema(description = "Which readers, on which pages. Left out: everyone, everywhere.") @Valid
        Audience audience,

        @Schema(description = "How often at most one reader sees it. Left out: no limit.", nullable = true)
        @Valid
        @Nullable
        FrequencyCap frequencyCap,

        @Schema(
                description = "For how long it stays away once a reader has closed it. Left out: it can't be closed.",
                nullable = true)
        @Valid
        @Nullable
        Dismissal dismissal,

        @Schema(description = "How much it is to bring in. Left out: it has no goal.", nullable = true) @Valid @Nullable
        Goal goal,

        @Schema(
                description =
                        "Whether it is fit for articles on deaths, wars or other grave matters that let through only such campaigns.",
                defaultValue = "false")
        Boolean sensitive,

        @Schema(
                description =
                        "A page shows at most one campaign of a group, the first that is tried; so that two placements do not ask for the same. Left out: in no group.",
                examples = "year-end",
                nullable = true,
                maxLength = 100)
        @Pattern(
                regexp = "^[a-z0-9]+(-[a-z0-9]+)*$",
                message = "A group has only small letters a-z, digits, and single hyphens between them.")
        @Size(max = 100, message = "A group has at most 100 characters.")
        @Nullable
        String conflictGroup,

        @Schema(
                description =
                        "In which locale its messages are written (BCP 47). Left out: in the newsroom's default locale.",
                examples = "en",
                nullable = true,
                maxLength = 35)
        @Size(max = 35, message = "A locale has at most 35 characters.")
        @Nullable
        String locale,

        @Schema(description = "The versions of the message.", required = true, minItems = 1, maxItems = 20)
        @NotEmpty(message = "A campaign needs at least one variant.")
        @Size(max = 20, message = "A campaign has at most 20 variants.")
        List<@NotNull(message = "A variant needs a name and a message.") @Valid Variant> variants) {

    public SaveCampaign {
        priority = priority == null ? 0 : priority;
        audience = audience == null ? Audience.EVERYONE : audience;
        sensitive = sensitive != null && sensitive;
        locale = CampaignLocales.usual(locale);
        variants = variants == null ? List.of() : variants;
    }

    SaveCampaign with(String name, @Nullable String slug, Audience audience, @Nullable Goal goal) {
        return new SaveCampaign(
                name,
                slug,
                placement,
                priority,
                startsAt,
                endsAt,
                audience,
                frequencyCap,
                dismissal,
                goal,
                sensitive,
                conflictGroup,
                locale,
                variants);
    }
}
