package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.TrapKind;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.expr.BitwiseOperation.ShiftLeft;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.CellBlock;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/**
 * A load or store at {@code base + (index << scale)}; gep instructions are folded into it, and the shl that makes an index
 * of array elements an offset, because the index can be compared with the block's size as it is. The usual case, a memory block as base,
 * stays in the subclass; pointers into the middle of a block, bare integers and wrong pointers are sorted out here.
 */
abstract class MemoryAccess extends ExprNode implements FaultLocation.Site {
    /** Accesses this close to null are null accesses with a field offset (il.md §14.6). */
    private static final long NULL_PAGE = 1 << 16;
    private static final int MAX_SCALE = 16;
    private static final int CELL_SCALE = 3;

    @Child ExprNode base;
    @Child private ExprNode index;
    private final int scale;
    private final InstructionSite site;
    private final boolean isStore;
    private final int width;
    @CompilationFinal private boolean unusual;
    @CompilationFinal private boolean references;
    @CompilationFinal private boolean byteBlocks;
    /** The class of the CellBlocks here, CellBlock if there were several, null while there was none. Other threads may see it late. */
    @CompilationFinal private Class<?> cellBlocks;
    /** The class of such objects before their layout changed ({@link CellBlock#hasFormerLayout}), if some were here; they remain unusual. */
    @CompilationFinal private Class<?> formerCellBlocks;

    /**
     * @param offset null for offset 0
     * @param width  bytes accessed: 1, 2, 4 or 8
     */
    MemoryAccess(InstructionSite site, boolean isStore, int width, ExprNode base, ExprNode offset) {
        this.site = site;
        this.isStore = isStore;
        this.width = width;
        this.base = base;
        boolean scaled = offset instanceof ShiftLeft shift && 1L << shift.distance() >= width && shift.distance() <= MAX_SCALE;
        this.index = scaled ? ((ShiftLeft) offset).shifted() : offset;
        this.scale = scaled ? ((ShiftLeft) offset).distance() : 0;
    }

    @Override
    public final FaultLocation faultLocation() {
        return site.faultLocation();
    }

    @Override
    public final SourceSection getSourceSection() {
        return site.sourceSection(this);
    }

    final long index(VirtualFrame frame) {
        return index == null ? 0 : index.executeLong(frame);
    }

    final long offsetOf(long index) {
        return index << scale;
    }

    /** The offset of an index; traps unless the access is aligned and inside the block. */
    final long locate(MemoryBlock block, long index) {
        long at = index << scale;
        // Above the limit there are still the indices whose high bits the shift drops.
        if (scale == 0 || Long.compareUnsigned(index, block.capacity() - width >> scale) > 0) {
            if (scale != 0) {
                enterUnusual();
            }
            check(block, at);
        }
        return at;
    }

    final ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    /** Traps unless the access is aligned and inside the block. */
    final void check(MemoryBlock block, long at) {
        if ((at & width - 1) != 0 || !block.inBounds(at, width)) {
            enterUnusual();
            throw trap(block, at);
        }
    }

    /** Whether this is a ByteBlock, as others were here before; the first one counts as unusual. */
    final boolean isByteBlock(Object pointer) {
        return byteBlocks && pointer instanceof ByteBlock;
    }

    /** Whether this is a CellBlock, as others of its class or of several were here before; the first ones count as unusual. */
    final boolean isCellBlock(Object pointer) {
        Class<?> type = cellBlocks;
        return type != null && (type == CellBlock.class ? pointer instanceof CellBlock : CompilerDirectives.isExact(pointer, type));
    }

    /**
     * What {@link #isCellBlock}. As long as all are of one class, Graal gets to know it: then an access is one to a field, which
     * has nothing to do with any other memory.
     */
    final CellBlock cellBlock(Object pointer) {
        Class<?> type = cellBlocks;
        boolean exact = type != null && type != CellBlock.class;
        return (CellBlock) (exact ? CompilerDirectives.castExact(pointer, type) : pointer);
    }

    private void learn(Object pointer) {
        if (pointer instanceof ByteBlock && !byteBlocks) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            byteBlocks = true;
        } else if (pointer instanceof CellBlock block && cellBlocks != CellBlock.class && !hasFormerLayout(block)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            atomic(() -> learnClass(block));
        } else {
            enterUnusual();
        }
    }

    private boolean hasFormerLayout(CellBlock block) {
        return formerCellBlocks != null && CompilerDirectives.isExact(block, formerCellBlocks);
    }

    private void learnClass(CellBlock block) {
        if (cellBlocks == null || cellBlocks == block.getClass()) {
            cellBlocks = block.getClass();
        } else if (cellBlocks == block.otherLayout()) {
            boolean former = block.hasFormerLayout();
            formerCellBlocks = former ? block.getClass() : block.otherLayout();
            cellBlocks = former ? block.otherLayout() : block.getClass();
        } else {
            cellBlocks = CellBlock.class;
        }
    }

    /** The reference in the cell of a number, usually null; compiled code assumes so until there is one. */
    final Object reference(MemoryBlock block, long at) {
        if (block instanceof ByteBlock bytes) {
            // Loops over a block without references are left with a test that does not depend on the offset.
            return hasRefs(bytes) ? bytes.refAt(at) : null;
        }
        Object reference = block.refAt(at);
        if (reference == null) {
            return null;
        }
        enterReferences();
        return reference;
    }

    /** The number of the cell at an index; one that no block has if the access is misaligned or the shift drops bits. */
    final long cellOf(long index) {
        if (scale == CELL_SCALE) {
            return index;
        }
        long at = index << scale;
        return (at & (1 << CELL_SCALE) - 1) == 0 ? at >>> CELL_SCALE : -1;
    }

    private boolean hasRefs(ByteBlock block) {
        if (block.hasRefs()) {
            enterReferences();
            return true;
        }
        return false;
    }

    private void enterReferences() {
        if (!references) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            references = true;
        }
    }

    final void enterUnusual() {
        if (!unusual) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            unusual = true;
        }
    }

    /**
     * What an access through anything but the start of a memory block goes to: the pointer, or the one that an integer stands for;
     * traps on null.
     */
    final Object resolve(VirtualFrame frame, Object pointer, long at) {
        learn(pointer);
        return Pointer.base(pointer) == null ? resolveInteger(thread(frame), Pointer.offset(pointer) + at) : pointer;
    }

    /** Where in its object such an access is. */
    static long offsetIn(Object resolved, Object pointer, long at) {
        return Pointer.base(pointer) == null ? Pointer.offset(resolved) : Pointer.offset(pointer) + at;
    }

    /** The block of such an access; traps unless it is one and has the bytes. */
    final MemoryBlock block(Object resolved, long offset) {
        ManagedObject target = Pointer.base(resolved);
        if (!(target instanceof MemoryBlock block)) {
            throw trap(target, offset);
        }
        check(block, offset);
        return block;
    }

    @TruffleBoundary
    private Object resolveInteger(ThreadState thread, long address) {
        Object pointer = address >= 0 && address < NULL_PAGE ? null : thread.program().addresses().toPointer(address);
        if (pointer == null) {
            throw new Trap(TrapKind.INVALID_OPERATION, 0, isStore ? "null store" : "null load", this);
        }
        if (Pointer.base(pointer) == null) {
            throw new Trap(TrapKind.INVALID_OPERATION, 0, verb() + " at address 0x" + Long.toHexString(address)
                    + ", which belongs to no object", this);
        }
        return pointer;
    }

    /** The trap for an access that the target cannot serve. */
    @TruffleBoundary
    final Trap trap(ManagedObject target, long at) {
        String text;
        if ((at & width - 1) != 0) {
            text = isStore ? "misaligned store" : "misaligned load";
        } else if (target instanceof MemoryBlock) {
            text = verb() + " of " + width + " bytes at offset " + at + " is outside a " + target.describe();
        } else {
            text = verb() + " of " + width + " bytes at offset " + at + " of a " + target.describe();
        }
        return new Trap(TrapKind.INVALID_OPERATION, 0, text, this);
    }

    private String verb() {
        return isStore ? "store" : "load";
    }
}
