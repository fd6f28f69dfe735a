package org.bluelamp.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a migration for data steps that would change nothing in silence: the owner is under row security too, and without a
 * pin sees no row of any force. Such a step belongs into {@code call for_each_force(..., '...')}.
 */
final class DataSteps {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROUTINE = Pattern.compile(
            "create\\s+(?:or\\s+replace\\s+)?(?:function|procedure)\\b.*?(\\$\\w*\\$).*?\\1", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("\\bdo\\s+(?:language\\s+\\w+\\s+)?(\\$\\w*\\$)(.*?)\\1", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'|\\$\\$.*?\\$\\$", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile(
            "\\b(update|delete\\s+from|insert\\s+into|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?(?:public\\.)?\"?(\\w+)\"?");

    private DataSteps() {}

    /** The statements of this migration that change one of these tables outside the helper. */
    static List<String> outsideTheHelper(String migration, Set<String> tables) {
        var code = COMMENT.matcher(migration.toLowerCase(java.util.Locale.ROOT)).replaceAll(" ");
        code = ROUTINE.matcher(code).replaceAll(" ");
        var found = new ArrayList<String>();
        // a block may execute a text, so its texts are read as well
        var blocks = BLOCK.matcher(code);
        while (blocks.find()) {
            steps(blocks.group(2), tables, found);
        }
        code = BLOCK.matcher(code).replaceAll(" ");
        steps(TEXT.matcher(code).replaceAll("''"), tables, found);
        return found;
    }

    private static void steps(String code, Set<String> tables, List<String> found) {
        var step = STEP.matcher(code);
        while (step.find()) {
            if (tables.contains(step.group(2))) {
                found.add(step.group().replaceAll("\\s+", " "));
            }
        }
    }
}
