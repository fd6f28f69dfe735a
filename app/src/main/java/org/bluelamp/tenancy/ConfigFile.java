package org.bluelamp.tenancy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.JsonNode;

/** One YAML file of a tenant-config folder: what it says, where in it each part stands, and a hash over its bytes. */
public final class ConfigFile {

    private static final int LARGEST = 1 << 20;

    private final Path path;
    private final String shown;
    private final String hash;
    private final JsonNode content;
    private final Map<String, Integer> lines;

    private ConfigFile(Path path, String shown, String hash, YamlTree.Read read) {
        this.path = path;
        this.shown = shown;
        this.hash = hash;
        this.content = read.content();
        this.lines = read.lines();
    }

    /**
     * Reads a file. Symbolic links, files that are no files, over 1 MB, not UTF-8 or not plain YAML are refused.
     *
     * @param shown how problems name the file
     */
    static ConfigFile read(Path path, String shown) throws YamlRefused {
        var bytes = bytes(path);
        return new ConfigFile(path, shown, DigestUtils.sha256Hex(bytes), YamlTree.read(utf8(bytes)));
    }

    /** The name of the file without its ending. */
    public String stem() {
        var name = String.valueOf(path.getFileName());
        return name.substring(0, name.indexOf('.'));
    }

    /** The name of the folder in which it lies. */
    public String folder() {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? "" : String.valueOf(parent.getFileName());
    }

    /** How problems name it. */
    public String shown() {
        return shown;
    }

    /** SHA-256 of its bytes in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    /** What it says. */
    public JsonNode content() {
        return content;
    }

    /** A problem at the part with this JSON pointer, or at the nearest part around it that stands in the file. */
    public ConfigProblem problem(String pointer, String reason) {
        var at = pointer;
        while (!lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return new ConfigProblem(shown, lines.getOrDefault(at, 1), reason);
    }

    /** The line of the part with this JSON pointer, counted from 1. */
    public int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    private static byte[] bytes(Path path) throws YamlRefused {
        if (Files.isSymbolicLink(path)) {
            throw new YamlRefused(1, "is a symbolic link; put the file itself here");
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new YamlRefused(1, Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "is not a file" : "is missing");
        }
        try (var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new YamlRefused(1, "is larger than 1 MB");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new YamlRefused(1, "may not be read by this user");
        } catch (IOException e) {
            throw new YamlRefused(1, "cannot be read: " + e.getMessage());
        }
    }

    private static String utf8(byte[] bytes) throws YamlRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new YamlRefused(1, "is not UTF-8 text");
        }
    }
}
