package org.bluelamp.tenancy;

import jakarta.persistence.AttributeConverter;

/** A word of a fixed list in a column, by its code. Each list has a converter of its own, which says no more than which list. */
public abstract class CodedColumn<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> list;

    protected CodedColumn(Class<E> list) {
        this.list = list;
    }

    @Override
    public String convertToDatabaseColumn(E word) {
        return word.code();
    }

    @Override
    public E convertToEntityAttribute(String code) {
        return Coded.of(list, code);
    }
}
