package canary.doors;

import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;

/** Marked as a whole: the gate must ask before each of its methods. */
@Service
@Requires(Permission.PREPARE_RELEASE)
public class MarkedService {
    public String read() {
        return "read";
    }
}
