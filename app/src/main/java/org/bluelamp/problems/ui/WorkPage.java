package org.bluelamp.problems.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.bluelamp.uikit.ErrorSummary;

/** A page: its title, and where something is done on it, what was refused of that on top. */
public abstract class WorkPage extends Div implements HasDynamicTitle {

    /** To be put above the title, by {@link org.bluelamp.uikit.PageHead#errors}. */
    protected final ErrorSummary problems = new ErrorSummary();

    private String title = "";

    protected WorkPage() {
        setClassName("page");
    }

    protected final void title(String title) {
        this.title = title;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** As {@link FormFields#attempt}, for a step without a form. */
    protected final boolean attempt(Runnable work) {
        return new FormFields(problems).attempt(work);
    }
}
