package org.adderlang.library.data;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The formats of {@code Viper.Data.Serialize}; the ordinal is the code that programs see. */
enum DataFormat {
    JSON("application/json"), XML("application/xml"), YAML("application/yaml"), TOML("application/toml"), CSV("text/csv");

    private static final Pattern YAML_SIGN = Pattern.compile("(?m)^(?:---|- |[^\\s:,=]++:(?: |$))");
    private static final Pattern TOML_SIGN = Pattern.compile("(?m)^(?:\\[[^\\]\\n,\"{]+\\]\\s*$|[\\w.-]++ *=)");

    final String mimeType;

    DataFormat(String mimeType) {
        this.mimeType = mimeType;
    }

    /** The format with a code, or null. */
    static DataFormat of(long code) {
        return Long.compareUnsigned(code, values().length) < 0 ? values()[(int) code] : null;
    }

    /** The format with a name, in upper or lower case; or null. */
    static DataFormat named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    /** The format that a text looks like: CSV if none of the others, null for an empty text. */
    static DataFormat detect(String text) {
        String content = text.strip();
        if (content.isEmpty()) {
            return null;
        }
        if (content.startsWith("<")) {
            return XML;
        }
        if (TOML_SIGN.matcher(content).find()) {
            return TOML;
        }
        if (content.startsWith("{") || content.startsWith("[")) {
            return JSON;
        }
        return YAML_SIGN.matcher(content).find() ? YAML : CSV;
    }
}
