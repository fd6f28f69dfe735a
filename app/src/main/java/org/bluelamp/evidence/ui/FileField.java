package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.ReceivedFile;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Icon;
import org.jspecify.annotations.Nullable;

/** Takes one file. It is sent and looked at as soon as it is chosen, and stays chosen while the rest of the form is mended. */
final class FileField extends Div {

    private static final int MEGABYTES = 10;

    private final EvidenceService service;
    private final Upload upload = new Upload();
    private final NativeButton choose = Buttons.secondary(translate("evidence.file.choose"), _ -> {});
    private final Div error = new Div();
    private @Nullable ReceivedFile received;

    /** @param part of what the file is for; a page may ask for files for several */
    FileField(EvidenceService service, String part) {
        this.service = service;
        addClassName("field");
        var label = new Span(translate("evidence.file"));
        label.addClassName("label");
        var hint = new Span(translate("evidence.file.help", MEGABYTES));
        hint.addClassName("hint");
        error.setClassName("errmsg");
        error.setVisible(false);
        var errorId = "evidence-file-error-" + part;
        error.setId(errorId);
        choose.getElement().setAttribute("aria-describedby", errorId);
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx", ".png", ".jpg", ".jpeg", ".csv", ".txt");
        upload.setI18n(texts());
        upload.setUploadHandler(handler());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(_ -> forget());
        add(label, hint, error, upload);
    }

    private UploadHandler handler() {
        return event -> {
            try (var content = event.getInputStream()) {
                var file = service.receive(event.getFileName(), event.getFileSize(), content);
                in(event, () -> keep(file));
            } catch (Refused refused) {
                event.reject();
                in(event, () -> refuse(translate(refused.text(), refused.parameters())));
            }
        };
    }

    /** The file arrives on a thread of its own, without the screen's lock. */
    private void in(UploadEvent event, Runnable work) throws IOException {
        UI ui = event.getUI();
        ui.access(work::run);
    }

    /** Package-private: the arrival of a file, as the browser's upload ends in it. */
    void keep(ReceivedFile file) {
        forget();
        if (isAttached()) {
            received = file;
        } else {
            file.close();
        }
    }

    void refuse(String words) {
        forget();
        upload.clearFileList();
        setError(words);
    }

    /** Message above the field; empty takes it away. */
    void setError(String words) {
        error.removeAll();
        error.setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            error.add(Icon.STOP.drawn(), new Span(words));
        }
    }

    Optional<ReceivedFile> received() {
        return Optional.ofNullable(received);
    }

    /** Where the focus goes when the file is what is missing. */
    NativeButton button() {
        return choose;
    }

    private void forget() {
        setError("");
        if (received != null) {
            received.close();
            received = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        forget();
    }

    private static UploadI18N texts() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(translate("evidence.file.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(translate("evidence.file.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(translate("evidence.refused.file.too-large-unsaid"))
                        .setIncorrectFileType(translate("evidence.refused.file.type"))
                        .setTooManyFiles(translate("evidence.file.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(translate("evidence.file.connecting"))
                                .setStalled(translate("evidence.file.stalled"))
                                .setProcessing(translate("evidence.file.checking"))
                                .setHeld(translate("evidence.file.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("evidence.file.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(translate("evidence.file.unreachable"))
                                .setUnexpectedServerError(translate("evidence.file.not-taken"))
                                .setForbidden(translate("evidence.file.not-taken"))))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("evidence.file.retry"))
                        .setStart(translate("evidence.file.start"))
                        .setRemove(translate("evidence.file.remove")));
    }
}
