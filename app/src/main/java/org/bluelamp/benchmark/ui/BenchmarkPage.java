package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.problems.ui.WorkPage;

/** A page of this room. */
abstract class BenchmarkPage extends WorkPage {

    @Override
    public final String getPageTitle() {
        return translate("benchmark.page-title", super.getPageTitle());
    }
}
