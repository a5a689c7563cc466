package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The module variables of a program (runtime.md §1.6): zeroed cells keyed by name and kind, made on first use, shared by
 * all threads.
 */
public final class ModuleVariables {
    /** Ptr cells and blocks of one name are the same cell; its size is fixed by the first request. */
    public enum Kind {
        I64("rt_modvar_addr_i64", 8), F64("rt_modvar_addr_f64", 8), I1("rt_modvar_addr_i1", 1),
        STR("rt_modvar_addr_str", 8), PTR("rt_modvar_addr_ptr", 8);

        private final String extern;
        private final int size;

        Kind(String extern, int size) {
            this.extern = extern;
            this.size = size;
        }

        /** The kind of variable whose address the extern of that name gives; null when there is none. */
        public static Kind ofExtern(String name) {
            for (Kind kind : values()) {
                if (kind.extern.equals(name)) {
                    return kind;
                }
            }
            return null;
        }

        /** Bytes of a cell. */
        public int size() {
            return size;
        }
    }

    private record Key(String name, Kind kind) {
    }

    // Programs ask by the same string object again and again; names computed at run time must not pile up here.
    private static final int SHORTCUTS = 4096;

    private final ConcurrentHashMap<Key, MemoryBlock> cells = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<ViperString, MemoryBlock>[] shortcuts = shortcuts();

    /**
     * The cell of a variable.
     *
     * @param name its bytes up to the first NUL are the name; not null
     * @param size bytes, used when the cell does not exist yet
     */
    @TruffleBoundary
    public MemoryBlock cell(ViperString name, Kind kind, int size) {
        var shortcut = shortcuts[kind.ordinal()];
        MemoryBlock cell = shortcut.get(name);
        if (cell == null) {
            cell = cells.computeIfAbsent(new Key(name.cView().toLatin1(), kind), key -> MemoryBlock.ofSize(size));
            if (shortcut.size() < SHORTCUTS) {
                shortcut.put(name, cell);
            }
        }
        return cell;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ConcurrentHashMap<ViperString, MemoryBlock>[] shortcuts() {
        ConcurrentHashMap[] maps = new ConcurrentHashMap[Kind.values().length];
        for (int i = 0; i < maps.length; i++) {
            maps[i] = new ConcurrentHashMap<>();
        }
        return maps;
    }
}
