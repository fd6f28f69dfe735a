package org.bluelamp.uikit;

import com.vaadin.flow.component.textfield.TextArea;

/** For words of one's own: as wide as the page, and its help above it, so that the two are read in their order. */
public final class WrittenField extends TextArea {

    public WrittenField(String label, String help) {
        super(label);
        setHelperText(help);
        addThemeName("helper-above-field");
        setWidthFull();
    }
}
