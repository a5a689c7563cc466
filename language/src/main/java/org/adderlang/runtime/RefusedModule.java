package org.adderlang.runtime;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** A module that the parser or the verifier refuses; a syntax error to embedders. */
@ExportLibrary(InteropLibrary.class)
final class RefusedModule extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private final transient SourceSection section;

    /**
     * @param message complete lines {@code path:line:col: error: text}
     * @param line    1-based, 0 when the error has no place
     * @param column  1-based, 0 when the error concerns the line
     */
    RefusedModule(String message, Source source, int line, int column) {
        super(message);
        this.section = section(source, line, column);
    }

    private static SourceSection section(Source source, int line, int column) {
        if (line < 1 || line > source.getLineCount()) {
            return source.createUnavailableSection();
        }
        int length = source.getLineLength(line);
        int from = Math.clamp(column - 1L, 0, length);
        return source.createSection(source.getLineStartOffset(line) + from, length - from);
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.PARSE_ERROR;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section != null;
    }

    @ExportMessage(name = "getSourceLocation")
    SourceSection sourceLocation() throws UnsupportedMessageException {
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }
}
