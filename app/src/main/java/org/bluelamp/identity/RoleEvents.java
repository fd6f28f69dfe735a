package org.bluelamp.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * What administrators did with people's roles, as the identity provider's admin events tell it: who was put into an
 * organization's group or taken out of it, who left an organization, who was given a national role. Roles that a force's own
 * accounts carry leave no such event, and events that the provider no longer keeps are gone.
 */
@Component
@WithIssuer
public class RoleEvents {

    private static final int PAGE = 100;

    private final ProviderAdmin provider;

    RoleEvents(ProviderAdmin provider) {
        this.provider = provider;
    }

    /**
     * Those that are not told yet, oldest first. Read newest first, until a page has nothing that is untold: so whoever tells
     * them in this order may be cut off anywhere and misses none the next time.
     *
     * @param untold leaves of some events those that are not told yet
     * @throws ProviderAdmin.Refused where the portal may not read them
     * @throws ProviderAdmin.Away where the provider does not answer
     */
    public List<RoleEvent> untold(UnaryOperator<List<RoleEvent>> untold) {
        var session = provider.open();
        var reading = new RoleEventReading(session);
        var found = new ArrayList<RoleEvent>();
        for (var first = 0; ; first += PAGE) {
            var page = session.get(RoleEventReading.EVENTS + "&max=" + PAGE + "&first=" + first);
            var events = page.valueStream()
                    .map(reading::read)
                    .flatMap(Optional::stream)
                    .toList();
            var news = untold.apply(events);
            found.addAll(news);
            if (page.size() < PAGE || (news.isEmpty() && !events.isEmpty())) {
                return found.reversed();
            }
        }
    }
}
