package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.TestChecks;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.isolation.Plausible;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each entity of the metamodel by each way in which JPA and the portal's own login can write it: refused, or one change of
 * exactly this record. And a force that has one of everything is whole by its checks.
 */
@PortalTest
class EverySaveTest {

    private enum Outcome {
        TOLD,
        UNTOLD,
        REFUSED,
        NOTHING
    }

    @FunctionalInterface
    private interface Way {
        void write(AbstractEntityPersister entity, UUID id);
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    private Place place;

    @BeforeEach
    void make() throws SQLException {
        place = new Places(context).make();
        people.chief(place.force())
                .run(() -> jdbc.update(
                        "insert into consent (id, version, cycle, takes_part, decided_at, decided_by) values"
                                + " (gen_random_uuid(), 0, ?, true, now(), gen_random_uuid())",
                        place.cycle()));
    }

    private Map<String, Way> ways() {
        return Map.of(
                "merge",
                (entity, id) -> {
                    var found = entities.find(entity.getMappedClass(), id);
                    entities.lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
                    entities.flush();
                },
                "remove",
                (entity, id) -> {
                    entities.remove(entities.find(entity.getMappedClass(), id));
                    entities.flush();
                },
                "bulk update",
                (entity, id) -> entities.createQuery(
                                "update " + entity.getEntityName() + " e set e.version = e.version where e.id = :id")
                        .setParameter("id", id)
                        .executeUpdate(),
                "bulk delete",
                (entity, id) -> entities.createQuery("delete from " + entity.getEntityName() + " e where e.id = :id")
                        .setParameter("id", id)
                        .executeUpdate(),
                "native update",
                (entity, id) -> jdbc.update("update " + entity.getTableName() + " set id = id where id = ?", id));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedOrTold() {
        var tests = new ArrayList<DynamicTest>();
        for (var entity : entities()) {
            var table = entity.getTableName();
            tests.add(DynamicTest.dynamicTest(
                    table + " persist", () -> assertThat(persisted(entity)).isTrue()));
            ways().forEach((name, way) -> tests.add(DynamicTest.dynamicTest(
                    table + " " + name, () -> assertThat(outcome(entity, way)).isIn(Outcome.TOLD, Outcome.REFUSED))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(9 * 6);
        return tests.stream();
    }

    /** The canary: a table whose rows are not kept. */
    @Test
    void wouldSeeAWriteThatLeavesNone() {
        var person = entities().stream()
                .filter(entity -> entity.getTableName().equals("person"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome(person, (entity, id) -> jdbc.update("delete from check_standing")))
                .isEqualTo(Outcome.UNTOLD);
    }

    @Test
    void leavesAForceWhole() {
        var check = TestChecks.everything(context, place.force());
        // the consent that this test wrote past JPA has no record as it was, and the check names it
        assertThat(check.named())
                .singleElement()
                .satisfies(found -> assertThat(found.entity()).isEqualTo("consent"));
        assertThat(check.lives()).isGreaterThanOrEqualTo(7);
        assertThat(check.pasts()).isGreaterThanOrEqualTo(4);
    }

    /** Those whose rows the history keeps; which these are is decided in the verdicts. */
    private List<AbstractEntityPersister> entities() {
        var kept = people.lead(place.force())
                .call(() -> jdbc.queryForList("select name from kept_tables()", String.class));
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .filter(AbstractEntityPersister.class::isInstance)
                .map(AbstractEntityPersister.class::cast)
                .filter(entity -> kept.contains(entity.getTableName()))
                .filter(entity -> entity.getMappedClass() != Map.class
                        && !entity.getMappedClass().isAnnotationPresent(RevisionEntity.class))
                .toList();
    }

    private Actor actor(AbstractEntityPersister entity) {
        return ForceOwned.class.isAssignableFrom(entity.getMappedClass())
                ? people.lead(place.force())
                : people.national(Role.EDITOR);
    }

    /** The records of this place were made by the portal's services, so each has its first change. */
    private boolean persisted(AbstractEntityPersister entity) {
        return actor(entity).call(() -> {
            var told = jdbc.queryForObject(
                    "select count(*) from change where entity = ? and operation = 'insert' and record = ?",
                    Long.class,
                    entity.getTableName(),
                    id(entity));
            return told != null && told == 1;
        });
    }

    private UUID id(AbstractEntityPersister entity) {
        var found = ids(entity);
        if (found.isEmpty()) {
            insert(entity.getTableName());
            found = ids(entity);
        }
        return found.getFirst();
    }

    private List<UUID> ids(AbstractEntityPersister entity) {
        return jdbc.queryForList("select id from " + entity.getTableName() + " order by id limit 1", UUID.class);
    }

    private void insert(String table) {
        var access = SharedServer.get().access();
        try (var superuser = access.connect(access.superuser())) {
            Plausible.insert(superuser, table, place.force());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome outcome(AbstractEntityPersister entity, Way way) {
        return actor(entity).call(() -> {
            var id = id(entity);
            try {
                return transaction.execute(status -> {
                    status.setRollbackOnly();
                    way.write(entity, id);
                    var told = jdbc.queryForObject(
                            "select count(*) from change where xid = pg_current_xact_id() and entity = ? and record = ?",
                            Long.class,
                            entity.getTableName(),
                            id);
                    return told != null && told == 1 ? Outcome.TOLD : Outcome.UNTOLD;
                });
            } catch (RuntimeException e) {
                return refused(e) ? Outcome.REFUSED : broken(e);
            }
        });
    }

    private static Outcome broken(RuntimeException e) {
        throw e;
    }

    /** By a missing right, by a key that points here, or by Hibernate for what never changes. */
    private static boolean refused(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && List.of("42501", "23503").contains(sql.getSQLState())) {
                return true;
            }
            if (String.valueOf(cause.getMessage()).contains("mmutable")) {
                return true;
            }
        }
        return false;
    }
}
