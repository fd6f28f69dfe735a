package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Texts;

/** A page about one assessment. */
abstract class Page extends WorkPage {

    @Override
    public final String getPageTitle() {
        return translate("assessment.page-title", super.getPageTitle());
    }

    static Locale locale() {
        return Texts.locale();
    }

    /** Who can see what is on this page, in plain words; on every page that holds answers. */
    static Note whoSees() {
        return Note.info(translate("assessment.who-sees"));
    }
}
