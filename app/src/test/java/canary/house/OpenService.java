package canary.house;

import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Asks nothing, asks where nobody hears it, and speaks SQL of its own. */
@Service
public class OpenService {

    @Autowired
    private JdbcTemplate jdbc;

    public void asksNothing() {
        jdbc.execute("select 1");
    }

    @Requires(Permission.BE_HERE)
    public final void isCalledPastItsProxy() {}
}
