package org.adderlang.tools;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.nio.file.Path;
import org.adderlang.il.SourceLocation;
import org.adderlang.nodes.InstructionSite;

/**
 * Where an instruction comes from. The IL file itself has file id 1 in {@code .loc} (il.md §6.1); nothing is known about
 * other files.
 *
 * @param source the IL file
 */
record SourcePlace(Source source, long line, long column) {
    private static final int OWN_FILE = 1;

    /** The place of an instruction that {@code node} stands for, or null when it has none. */
    static SourcePlace of(InstructionSite site, Node node) {
        SourceLocation location = site.instruction().location();
        SourceSection section = node.getRootNode().getSourceSection();
        if (location == null || location.file() != OWN_FILE || section == null) {
            return null;
        }
        return new SourcePlace(section.getSource(), location.line(), location.column());
    }

    /** The base name of the file. */
    String file() {
        Path name = Path.of(path()).getFileName();
        return name == null ? path() : name.toString();
    }

    String path() {
        return source.getPath() == null ? source.getName() : source.getPath();
    }

    /** The text of the line from the column on, or an empty string. */
    String text() {
        if (line < 1 || line > source.getLineCount()) {
            return "";
        }
        String text = source.getCharacters((int) line).toString();
        return column > text.length() ? "" : text.substring((int) Math.max(0, column - 1));
    }

    /** {@code FILE:LINE:COL}. */
    @Override
    public String toString() {
        return file() + ":" + line + ":" + column;
    }
}
