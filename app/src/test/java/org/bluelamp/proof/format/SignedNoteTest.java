package org.bluelamp.proof.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bluelamp.proof.kit.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The example of the signed-note form itself, made by another program. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void checksANoteOfAnotherProgram() throws Malformed {
        var note = SignedNote.parse(NOTE);
        var key = NoteKey.parse(KEY);

        assertThat(key.made(note.signatures().getFirst(), note.text())).isTrue();
        assertThat(key.made(note.signatures().getFirst(), note.text() + "\n")).isFalse();
        assertThat(key.line()).isEqualTo(KEY);
        assertThat(note.written()).isEqualTo(NOTE);
    }

    @Test
    void takesNoSignatureUnderAnotherNameOrId() throws Malformed {
        var text = "one line\n";
        var signature = TestKeys.PORTAL.sign(text);

        assertThat(TestKeys.PORTAL.key().made(signature, text)).isTrue();
        assertThat(TestKeys.ROTATED.key().made(signature, text)).isFalse();
        assertThat(TestKeys.AUDITOR.key().made(signature, text)).isFalse();
        assertThat(TestKeys.PORTAL.key().made(new NoteSignature("another", signature.encoded()), text))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a text\n",
                "a text\n\n",
                "a text\n\nno signature\n",
                "a text\n\n— name\n",
                "a text\n\n— name AAAA\n",
                "a text\n\n— two words AAAAAAAA\n",
                "a text\n\n— name AAAAAAAA",
                "a text\n\n— name AAAA AAAA\n",
                "a text\n\n— name *AAAAAAA\n",
                "a text\n\n— name AAAAAAB=\n\n"
            })
    void refusesWhatIsNoNote(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void refusesMoreSignaturesThanAnybodyNeeds() {
        var line = "— name AAAAAAAA\n";

        assertThatThrownBy(() -> SignedNote.parse("a text\n\n" + line.repeat(17)))
                .isInstanceOf(Malformed.class)
                .hasMessage("has more than 16 signatures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+01234567",
                "name+01234567+AAAA",
                "two words+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void refusesWhatIsNoKey(String line) {
        assertThatThrownBy(() -> NoteKey.parse(line)).isInstanceOf(Malformed.class);
    }
}
