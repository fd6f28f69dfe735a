package org.bluelamp.budgets;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.BlueLamp;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.benchmark.attack.TestFigures;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.SignIn;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.Login;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal that is measured, with its doors open, in this very program: so its services can be asked too. */
final class Portal {

    private final ApplicationContext context;

    Portal(ApplicationContext context) {
        this.context = context;
    }

    /** Starts one as {@code run} does, on a database that is there already. The caller closes it. */
    static ConfigurableApplicationContext start(Path root, Path folder, Access access) {
        var application = new SpringApplication(BlueLamp.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        // what a later room would bring: handed in where releases are attacked, and nowhere else
        application.addInitializers(context ->
                TestFigures.ALL.forEach(figure -> context.getBeanFactory().registerSingleton(figure.code(), figure)));
        return application.run(
                "--bluelamp.address=127.0.0.1",
                "--server.port=0",
                "--management.server.port=0",
                "--bluelamp.data=" + folder,
                "--bluelamp.config=" + root.resolve("tenant-config"),
                "--bluelamp.forces=demo",
                "--bluelamp.demo=full",
                "--bluelamp.personas=true",
                "--bluelamp.database.server=external",
                "--bluelamp.database.url=" + TapeDriver.address(access.url()),
                user("owner", access.owner()),
                password("owner", access.owner()),
                user("portal", access.portal()),
                password("portal", access.portal()),
                user("benchmark", access.benchmark()),
                password("benchmark", access.benchmark()),
                "--logging.file.name=" + folder.resolve("portal.log"),
                "--logging.threshold.console=warn");
    }

    private static String user(String role, Login login) {
        return "--bluelamp.database." + role + ".username=" + login.user();
    }

    private static String password(String role, Login login) {
        return "--bluelamp.database." + role + ".password=" + login.password();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The person whom a persona's login stands for. */
    Actor actor(String login) {
        var persona = bean(Personas.class).find(login).orElseThrow();
        return bean(SignIn.class).known(persona.force(), Account.of(persona), EnumSet.of(persona.role()));
    }

    /** The assessment of this actor's force that may be answered now. */
    Assessment assessment(Actor actor) {
        List<Assessment> all = actor.call(bean(AssessmentService.class)::all);
        return all.stream()
                .filter(assessment -> assessment.state() == AssessmentState.IN_PROGRESS)
                .findFirst()
                .orElseThrow();
    }

    /** The logins of so many leads whose assessment may be answered now. */
    List<String> leads(int most) {
        return bean(ForceDirectory.class).all().stream()
                .map(force -> "lead." + force.code())
                .filter(login -> actor(login).call(bean(AssessmentService.class)::all).stream()
                        .anyMatch(assessment -> assessment.state() == AssessmentState.IN_PROGRESS))
                .limit(most)
                .toList();
    }

    /** Where it listens, without a path. */
    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Signs in and opens a tab at home. */
    Tab tab(String login) {
        return new Tab(address(), login);
    }
}
