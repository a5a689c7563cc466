package org.adderlang.library.data;

import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;

/** Writes values as YAML in block style. */
final class YamlText {
    private static final int DEEPEST = 200;

    private final StringBuilder out = new StringBuilder();
    private final int step;

    private YamlText(int step) {
        this.step = step;
    }

    /**
     * @param step blanks per level, at least 1
     * @throws LibraryTrap Yaml.Format: value nested too deeply
     */
    static String of(Object value, int step) {
        var text = new YamlText(step);
        if (isBlock(value)) {
            text.block(value, 0);
        } else {
            text.out.append(single(value)).append('\n');
        }
        return text.out.toString();
    }

    private void block(Object value, int level) {
        if (level > DEEPEST) {
            throw LibraryTrap.domainError("Yaml.Format: value nested too deeply");
        }
        if (value instanceof MapObject map) {
            for (var entry : map.entries()) {
                element(YamlScalar.quoted(entry.key().toLatin1()) + ":", entry.value(), level);
            }
        } else if (value instanceof SeqObject seq) {
            for (int i = 0; i < seq.size(); i++) {
                element("-", seq.get(i), level);
            }
        }
    }

    private void element(String start, Object value, int level) {
        out.repeat(' ', level * step).append(start);
        if (isBlock(value)) {
            out.append('\n');
            block(value, level + 1);
        } else {
            out.append(' ').append(single(value)).append('\n');
        }
    }

    private static boolean isBlock(Object value) {
        return value instanceof MapObject map && map.size() > 0 || value instanceof SeqObject seq && !seq.isEmpty();
    }

    private static String single(Object value) {
        return switch (value) {
            case MapObject _ -> "{}";
            case SeqObject _ -> "[]";
            case null, default -> YamlScalar.format(value);
        };
    }
}
