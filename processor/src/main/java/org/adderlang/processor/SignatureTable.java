package org.adderlang.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names and signatures of the runtime, read from lines of {@code name TAB signature TAB group}. */
final class SignatureTable {
    private final Map<String, Signature> signatures = new HashMap<>();

    /** An IL signature such as {@code i64(ptr,str)}. */
    record Signature(IlType result, List<IlType> params) {
        @Override
        public String toString() {
            return result + params.stream().map(IlType::toString).collect(Collectors.joining(",", "(", ")"));
        }
    }

    private SignatureTable() {
    }

    /** @throws IOException when the file cannot be read, or with FILE:LINE when a line is malformed */
    static SignatureTable read(Path file) throws IOException {
        var table = new SignatureTable();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            Signature signature = fields.length == 3 ? parse(fields[1]) : null;
            if (signature == null) {
                throw new IOException(file + ":" + number + ": expected NAME, SIGNATURE and GROUP, got '" + line + "'");
            }
            table.signatures.put(fields[0], signature);
        }
        return table;
    }

    /** The signature of a name, or null when the runtime has none. */
    Signature find(String name) {
        return signatures.get(name);
    }

    /** The known name most like {@code name}, for messages; null when the table is empty. */
    String closest(String name) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : signatures.keySet()) {
            int distance = distance(name, candidate);
            if (distance < bestDistance || distance == bestDistance && candidate.compareTo(best) < 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static Signature parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return null;
        }
        IlType result = IlType.parse(text.substring(0, open));
        String list = text.substring(open + 1, text.length() - 1);
        List<IlType> params = new ArrayList<>();
        if (!list.isEmpty()) {
            for (String param : list.split(",", -1)) {
                params.add(IlType.parse(param));
            }
        }
        return result == null || params.contains(null) || params.contains(IlType.VOID) ? null : new Signature(result, params);
    }

    /** The number of characters to insert, remove or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
