package org.bluelamp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.launch.SharedServer;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Hibernate filters no query of the past by force. The database does: for every audited entity there is. */
@PortalTest
class PastIsolationTest {

    private static final AtomicLong REVISIONS = new AtomicLong(9_000_000_000L);

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @TestFactory
    Stream<DynamicTest> givesNobodyAForeignPast() {
        var own = TestPeople.freshForce();
        var foreign = TestPeople.freshForce();
        var tables = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .filter(descriptor -> descriptor.getEntityName().endsWith("_aud"))
                .map(descriptor -> DynamicTest.dynamicTest(
                        descriptor.getTableName(),
                        () -> tryPast(entity(descriptor.getEntityName()), descriptor.getTableName(), own, foreign)))
                .toList();
        assertThat(tables.stream().map(DynamicTest::getDisplayName))
                .as("what the model calls audited")
                .contains("answer_aud", "assessment_aud", "evidence_aud");
        return tables.stream();
    }

    private static Class<?> entity(String audited) {
        try {
            return Class.forName(audited.substring(0, audited.length() - "_aud".length()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private void tryPast(Class<?> entity, String table, String own, String foreign) throws SQLException {
        var id = UUID.randomUUID();
        long revision = REVISIONS.incrementAndGet();
        write(table, own, id, revision);

        assertThat(revisions(own, entity, id)).containsExactly(revision);
        assertThat(queried(own, entity, id)).containsExactly(revision);

        assertThat(revisions(foreign, entity, id)).isEmpty();
        assertThat(queried(foreign, entity, id)).isEmpty();
        assertThat(queried(foreign, entity, null)).isEmpty();
        boolean found = as(foreign, past -> past.find(entity, id, revision) != null);
        assertThat(found).isFalse();
        List<Number> nobodys =
                transaction.execute(status -> AuditReaderFactory.get(entities).getRevisions(entity, id));
        assertThat(nobodys).as("with nobody signed in").isEmpty();
    }

    private List<Object> revisions(String force, Class<?> entity, UUID id) {
        return as(force, past -> List.copyOf(past.getRevisions(entity, id)));
    }

    /** @param id of one record, or null for all there are */
    private List<Object> queried(String force, Class<?> entity, @Nullable UUID id) {
        return as(force, past -> List.copyOf(numbers(past, entity, id)));
    }

    private static List<?> numbers(AuditReader past, Class<?> entity, @Nullable UUID id) {
        var query = past.createQuery()
                .forRevisionsOfEntity(entity, false, true)
                .addProjection(AuditEntity.revisionNumber());
        if (id != null) {
            query.add(AuditEntity.id().eq(id));
        }
        return query.getResultList();
    }

    private <T> T as(String force, Function<AuditReader, T> question) {
        Supplier<T> work = () -> transaction.execute(status -> question.apply(AuditReaderFactory.get(entities)));
        return Actor.job(force, "test").call(work);
    }

    /** A committed row of the past, written past every trigger and key. */
    private static void write(String table, String force, UUID id, long revision) throws SQLException {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser())) {
            var sql = new Sql(connection);
            var rows = new Rows(sql, Verdicts.read());
            sql.run("set session_replication_role = replica");
            sql.run(rows.insert("revision", force, Map.of("rev", String.valueOf(revision))));
            sql.run(rows.insert(
                    table,
                    force,
                    Map.of("id", Sql.quoted(id.toString()), "rev", String.valueOf(revision), "revtype", "0")));
        }
    }
}
