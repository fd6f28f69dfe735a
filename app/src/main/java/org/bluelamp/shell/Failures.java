package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What nobody foresaw, while somebody was at work on a page: it goes to the log under one reference, and the person is told
 * what became of their work. A rule's refusal that a view did not show itself is shown in its own words.
 */
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            // they closed the page before its answer came: nothing failed, and nobody is there to be told
            return;
        }
        UI ui = UI.getCurrent();
        if (refusal(event.getThrowable()) instanceof Refused refused) {
            if (ui != null) {
                tell(translate("shell.refused.title"), translate(refused.text(), refused.parameters()));
            }
            return;
        }
        String reference = log(event.getThrowable());
        if (ui != null) {
            tell(translate("shell.failed.action"), translate("shell.failed.words", reference));
        }
    }

    /** Writes it down and says under which reference, which is the beginning of the request's number. */
    static String log(Throwable failure) {
        String number = MDC.get("request");
        String reference = (number == null ? UUID.randomUUID().toString() : number)
                .substring(0, 8)
                .toUpperCase(Locale.ROOT);
        LOG.error("Failure, reference {}", reference, failure);
        return reference;
    }

    private static Throwable refusal(Throwable failure) {
        Throwable inner = failure;
        while (!(inner instanceof Refused) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static void tell(String title, String words) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        Div content = new Div(
                new Paragraph(words), Buttons.row(Buttons.primary(translate("shell.close"), _ -> dialog.close())));
        content.addClassName("conflict");
        dialog.add(content);
        dialog.open();
    }
}
