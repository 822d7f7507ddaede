package press.masthead.reminder;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings without a service around them. */
final class ReminderSettings {

    private ReminderSettings() {}

    /** @param settings by their names after {@code masthead.reminders.} */
    static ReminderConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReminderConfig.class)
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withDefaultValues(settings.entrySet().stream()
                        .collect(
                                Collectors.toMap(entry -> "masthead.reminders." + entry.getKey(), Map.Entry::getValue)))
                .build()
                .getConfigMapping(ReminderConfig.class);
    }
}
