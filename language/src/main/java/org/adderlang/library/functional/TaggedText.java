package org.adderlang.library.functional;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** The text of an Option's or Result's value. */
final class TaggedText {
    private static final int LIMIT = 255;
    private static final int DEFAULT_PRECISION = 6;

    private TaggedText() {
    }

    /** {@code prefix(value)}, cut at 255 bytes. */
    static ViperString of(ProgramState program, String prefix, Tagged value) {
        byte[] bytes = (prefix + "(" + text(program, value) + ")").getBytes(StandardCharsets.ISO_8859_1);
        return ViperString.wrap(bytes.length > LIMIT ? Arrays.copyOf(bytes, LIMIT) : bytes);
    }

    /** One char per byte. */
    private static String text(ProgramState program, Tagged value) {
        return switch (value.tag()) {
            case I64 -> Long.toString(value.bits());
            case F64 -> CFormat.general(value.f64(), DEFAULT_PRECISION);
            case STR -> '"' + (value.str() == null ? "" : value.str().cView().toLatin1()) + '"';
            case POINTER -> value.pointer() == null ? "(nil)"
                    : "0x" + Long.toHexString(program.addresses().toBits(value.pointer()));
        };
    }
}
