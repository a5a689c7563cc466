package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;

/** select: both values are evaluated, one is taken (il.md §13). */
public final class Select extends ExprNode {
    @Child private ExprNode condition;
    @Child private ExprNode whenTrue;
    @Child private ExprNode whenFalse;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public Select(ExprNode condition, ExprNode whenTrue, ExprNode whenFalse) {
        this.condition = condition;
        this.whenTrue = whenTrue;
        this.whenFalse = whenFalse;
    }

    @Override
    public Type.Kind kind() {
        return whenTrue.kind();
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        boolean taken = condition.executeBoolean(frame);
        long a = whenTrue.executeLong(frame);
        long b = whenFalse.executeLong(frame);
        return profile.profile(taken) ? a : b;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        boolean taken = condition.executeBoolean(frame);
        double a = whenTrue.executeDouble(frame);
        double b = whenFalse.executeDouble(frame);
        return profile.profile(taken) ? a : b;
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        boolean taken = condition.executeBoolean(frame);
        Object a = whenTrue.executeObject(frame);
        Object b = whenFalse.executeObject(frame);
        return profile.profile(taken) ? a : b;
    }
}
