package press.masthead.reminder;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.masthead.support.SettableClock;
import press.masthead.support.WebhookReceiver;

/** A service that hands reminders out by webhook, at a time that tests set. */
public class WithReminders implements QuarkusTestProfile {

    static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    static final String FORMER_KEY = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "masthead.reminders.keys", KEY + "," + FORMER_KEY,
                "masthead.reminders.page-url", "https://www.example/reminders/{action}#{token}",
                "masthead.reminders.attempts", "3",
                "masthead.reminders.per-client-and-hour", "300",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(SettableClock.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(WebhookReceiver.class));
    }
}
