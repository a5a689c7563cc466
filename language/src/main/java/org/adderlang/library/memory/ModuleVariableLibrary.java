package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ModuleVariables.Kind;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/** Cells of module variables, found by name (runtime.md §1.6). */
@RuntimeClass("")
public final class ModuleVariableLibrary {
    private ModuleVariableLibrary() {
    }

    /**
     * The address of the integer variable of that name.
     *
     * @throws LibraryTrap rt_modvar: null name
     */
    @Extern(value = "rt_modvar_addr_i64", inline = true)
    public static MemoryBlock integer(ThreadState thread, ViperString name) {
        return cell(thread.program(), name, Kind.I64, Kind.I64.size());
    }

    /**
     * The address of the floating-point variable of that name.
     *
     * @throws LibraryTrap rt_modvar: null name
     */
    @Extern(value = "rt_modvar_addr_f64", inline = true)
    public static MemoryBlock floating(ThreadState thread, ViperString name) {
        return cell(thread.program(), name, Kind.F64, Kind.F64.size());
    }

    /**
     * The address of the one-byte boolean variable of that name.
     *
     * @throws LibraryTrap rt_modvar: null name
     */
    @Extern(value = "rt_modvar_addr_i1", inline = true)
    public static MemoryBlock bool(ThreadState thread, ViperString name) {
        return cell(thread.program(), name, Kind.I1, Kind.I1.size());
    }

    /**
     * The address of the pointer variable of that name.
     *
     * @throws LibraryTrap rt_modvar: null name
     */
    @Extern(value = "rt_modvar_addr_ptr", inline = true)
    public static MemoryBlock pointer(ThreadState thread, ViperString name) {
        return cell(thread.program(), name, Kind.PTR, Kind.PTR.size());
    }

    /**
     * The address of the string variable of that name.
     *
     * @throws LibraryTrap rt_modvar: null name
     */
    @Extern(value = "rt_modvar_addr_str", inline = true)
    public static MemoryBlock string(ThreadState thread, ViperString name) {
        return cell(thread.program(), name, Kind.STR, Kind.STR.size());
    }

    /**
     * The address of the zero-filled block of that name; the first request fixes its size.
     *
     * @throws LibraryTrap rt_modvar: null name
     * @throws LibraryTrap rt_modvar: alloc failed
     */
    @Extern("rt_modvar_addr_block")
    public static MemoryBlock block(ProgramState program, ViperString name, long size) {
        if (size < 0 || size > AllocationLibrary.MAXIMUM_SIZE) {
            throw LibraryTrap.domainError("rt_modvar: alloc failed");
        }
        try {
            return cell(program, name, Kind.PTR, (int) size);
        } catch (OutOfMemoryError e) {
            throw LibraryTrap.domainError("rt_modvar: alloc failed");
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static MemoryBlock cell(ProgramState program, ViperString name, Kind kind, int size) {
        if (name == null) {
            throw LibraryTrap.domainError("rt_modvar: null name");
        }
        return program.moduleVariables().cell(name, kind, size);
    }
}
