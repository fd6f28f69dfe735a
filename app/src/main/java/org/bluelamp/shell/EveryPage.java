package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.bluelamp.uikit.Language;
import org.bluelamp.uikit.Texts;

/** What holds for every page of every room: its language, what it says without a connection, and what a failure does. */
@SpringComponent
class EveryPage implements VaadinServiceInitListener {

    private final Texts texts;

    EveryPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.addIndexHtmlRequestListener(EveryPage::speak);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(ui -> prepare(ui.getUI()));
    }

    /** The language that was asked for, remembered or preferred, for the page and for what the session builds in it. */
    private static void speak(IndexHtmlResponse response) {
        if (!(response.getVaadinRequest() instanceof VaadinServletRequest request)
                || !(response.getVaadinResponse() instanceof VaadinServletResponse answer)) {
            return;
        }
        Locale locale = Language.of(request);
        VaadinSession.getCurrent().setLocale(locale);
        response.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag());
        if (Language.asked(request) != null) {
            answer.addCookie(Language.cookie(locale, request.isSecure()));
        }
    }

    /**
     * What a browser says when the portal no longer knows its page. The page stays below the words until somebody goes on: what
     * was typed and is not saved can still be read there.
     */
    private SystemMessages messages(SystemMessagesInfo about) {
        Locale locale =
                about.getRequest() instanceof VaadinServletRequest request ? Language.of(request) : about.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.ended.words", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.failed.action", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.lost.words", locale));
        messages.setSyncErrorCaption(texts.getTranslation("shell.failed.action", locale));
        messages.setSyncErrorMessage(texts.getTranslation("shell.lost.words", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.noCookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.noCookies.words", locale));
        return messages;
    }

    private static void prepare(UI ui) {
        if (VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request) {
            ui.setLocale(Language.of(request));
        }
        ui.getLoadingIndicatorConfiguration().setFirstDelay(400);
        var offline = ui.getReconnectDialogConfiguration();
        offline.setDialogText(translate(ui.getLocale(), "shell.offline.trying"));
        offline.setDialogTextGaveUp(translate(ui.getLocale(), "shell.offline.gaveUp"));
    }
}
