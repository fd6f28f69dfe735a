package org.bluelamp.history;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any audited record as Envers kept it at a revision, by the names of its columns. */
@Component
class PastRecords {

    private final EntityManager entities;

    PastRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** The record's fields, each as text; empty unless this very revision changed it. */
    Optional<Map<String, String>> at(long revision, String table, UUID record) {
        return persister(table).flatMap(persister -> {
            List<?> kept = AuditReaderFactory.get(entities)
                    .createQuery()
                    .forRevisionsOfEntity(persister.getMappedClass(), persister.getEntityName(), true, true)
                    .add(AuditEntity.id().eq(record))
                    .add(AuditEntity.revisionNumber().eq(revision))
                    .getResultList();
            return kept.stream().findFirst().map(entity -> fields(persister, entity));
        });
    }

    /** Whether the portal keeps revisions of such records at all; of others the history's own image is all there is. */
    boolean keeps(String table) {
        return persister(table).isPresent();
    }

    private Optional<AbstractEntityPersister> persister(String table) {
        var factory = entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return factory.getMappingMetamodel()
                .streamEntityDescriptors()
                .filter(persister -> persister instanceof AbstractEntityPersister && audited(persister))
                .map(AbstractEntityPersister.class::cast)
                .filter(persister -> persister.getTableName().equals(table))
                .findFirst();
    }

    /** Envers' own tables are mapped without a class. */
    private boolean audited(EntityPersister persister) {
        return persister.getMappedClass() != Map.class
                && AuditReaderFactory.get(entities).isEntityClassAudited(persister.getMappedClass());
    }

    private static Map<String, String> fields(AbstractEntityPersister persister, Object entity) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < persister.getPropertyNames().length; i++) {
            put(
                    fields,
                    List.of(persister.getPropertyColumnNames(i)),
                    persister.getPropertyTypes()[i],
                    persister.getValue(entity, i));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, List<String> columns, Type type, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (type instanceof CompositeType parts && parts.getSubtypes().length == columns.size()) {
            var values = parts.getPropertyValues(value);
            for (int i = 0; i < columns.size(); i++) {
                put(fields, List.of(columns.get(i)), parts.getSubtypes()[i], values[i]);
            }
        } else if (columns.size() == 1) {
            fields.put(columns.getFirst(), text(stored(type, value)));
        }
    }

    /** As the column holds it: a code, where Java has a constant. */
    @SuppressWarnings("unchecked")
    private static Object stored(Type type, Object value) {
        if (type instanceof BasicType<?> basic && basic.getValueConverter() != null) {
            var converted = ((BasicType<Object>) basic).getValueConverter().toRelationalValue(value);
            return converted == null ? "" : converted;
        }
        return value;
    }

    private static String text(Object value) {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Object[] several -> Arrays.toString(several);
            default -> value.toString();
        };
    }
}
