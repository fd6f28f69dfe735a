package org.bluelamp.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that sign checkpoints: each {@code .pem} of a folder outside the database, as {@code openssl genpkey -algorithm ed25519}
 * writes it. The folder is read each time, so a second key begins a rotation and taking the first away ends it, without a restart.
 * Where there is no key at all the first one is made.
 */
@Component
class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final String FIRST = "first.pem";

    private final Path folder;

    SigningKeys(@Value("${bluelamp.checkpoint.keys:${bluelamp.data:data}/keys}") Path folder) {
        this.folder = folder;
    }

    /** One signer a key, in the order of their files' names, under the name of the force's log. */
    List<NoteSigner> of(String force) {
        try {
            var files = files();
            if (files.isEmpty()) {
                make();
                files = files();
            }
            var signers = new ArrayList<NoteSigner>();
            for (var file : files) {
                signers.add(NoteSigner.ofPem(Checkpoint.origin(force), Files.readString(file)));
            }
            return signers;
        } catch (IOException e) {
            throw new UncheckedIOException("The keys that sign checkpoints cannot be read in " + folder, e);
        } catch (Malformed e) {
            throw new IllegalStateException("A key in " + folder + " " + e.getMessage(), e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pem"))
                    .sorted()
                    .toList();
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(FIRST);
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(file, pem(), StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            LOG.warn("Made the first key that signs checkpoints: {}. Keep a copy in a safe place", file);
        } catch (FileAlreadyExistsException e) {
            LOG.info("Another node made the first key that signs checkpoints");
        }
    }

    private static String pem() {
        try {
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
