package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodType;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.TypedFunction;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.JavaHandles;
import org.adderlang.runtime.ThreadState;

/** The forms of typed Java functions, each called without boxing; others go through an array of arguments. */
final class JavaShapes {
    private JavaShapes() {
    }

    static JavaExtern of(ExternDescriptor extern, TypedFunction typed, ExternUse use) {
        MethodHandle handle = JavaHandles.widened(typed.handle());
        MethodType type = handle.type();
        if (type.equals(MethodType.methodType(long.class))) {
            return new Longs0(extern, use, typed.as(LongSupplier.class, handle));
        } else if (type.equals(MethodType.methodType(long.class, long.class))) {
            return new Longs1(extern, use, typed.as(LongUnaryOperator.class, handle));
        } else if (type.equals(MethodType.methodType(long.class, long.class, long.class))) {
            return new Longs2(extern, use, typed.as(LongBinaryOperator.class, handle));
        } else if (type.equals(MethodType.methodType(long.class, long.class, long.class, long.class))) {
            return new Longs3(extern, use, typed.as(JavaInterfaces.LongTernary.class, handle));
        } else if (type.equals(MethodType.methodType(void.class, long.class))) {
            return new Consumer(extern, use, typed.as(LongConsumer.class, handle));
        } else if (type.equals(MethodType.methodType(void.class))) {
            return new Action(extern, use, typed.as(Runnable.class, handle));
        } else if (type.equals(MethodType.methodType(double.class, double.class))) {
            return new Doubles1(extern, use, typed.as(DoubleUnaryOperator.class, handle));
        } else if (type.equals(MethodType.methodType(double.class, double.class, double.class))) {
            return new Doubles2(extern, use, typed.as(DoubleBinaryOperator.class, handle));
        } else if (type.equals(MethodType.methodType(double.class, long.class))) {
            return new LongToDouble(extern, use, typed.as(LongToDoubleFunction.class, handle));
        } else if (type.equals(MethodType.methodType(long.class, double.class))) {
            return new DoubleToLong(extern, use, typed.as(DoubleToLongFunction.class, handle));
        }
        return new Any(extern, use, MethodHandleProxies.asInterfaceInstance(JavaInterfaces.Spread.class,
                JavaHandles.spreader(extern.name(), typed.handle())));
    }

    private static final class Longs0 extends JavaExtern.ToLong {
        private final LongSupplier function;

        Longs0(ExternDescriptor extern, ExternUse use, LongSupplier function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        long invokeLong(Object[] arguments) {
            return apply(function);
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static long apply(LongSupplier function) {
            return function.getAsLong();
        }
    }

    private static final class Longs1 extends JavaExtern.ToLong {
        private final LongUnaryOperator function;

        Longs1(ExternDescriptor extern, ExternUse use, LongUnaryOperator function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        long invokeLong(Object[] arguments) {
            return apply(function, (long) arguments[0]);
        }

        @Override
        long callLong(RegisteredCall site, ThreadState thread, long a) {
            if (mustLock(site, thread)) {
                return super.callLong(site, thread, a);
            }
            try {
                return apply(function, a);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static long apply(LongUnaryOperator function, long a) {
            return function.applyAsLong(a);
        }
    }

    private static final class Longs2 extends JavaExtern.ToLong {
        private final LongBinaryOperator function;

        Longs2(ExternDescriptor extern, ExternUse use, LongBinaryOperator function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        long invokeLong(Object[] arguments) {
            return apply(function, (long) arguments[0], (long) arguments[1]);
        }

        @Override
        long callLong(RegisteredCall site, ThreadState thread, long a, long b) {
            if (mustLock(site, thread)) {
                return super.callLong(site, thread, a, b);
            }
            try {
                return apply(function, a, b);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static long apply(LongBinaryOperator function, long a, long b) {
            return function.applyAsLong(a, b);
        }
    }

    private static final class Longs3 extends JavaExtern.ToLong {
        private final JavaInterfaces.LongTernary function;

        Longs3(ExternDescriptor extern, ExternUse use, JavaInterfaces.LongTernary function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        long invokeLong(Object[] arguments) {
            return apply(function, (long) arguments[0], (long) arguments[1], (long) arguments[2]);
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static long apply(JavaInterfaces.LongTernary function, long a, long b, long c) {
            return function.apply(a, b, c);
        }
    }

    private static final class Consumer extends JavaExtern {
        private final LongConsumer function;

        Consumer(ExternDescriptor extern, ExternUse use, LongConsumer function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        Object invoke(Object[] arguments) {
            apply(function, (long) arguments[0]);
            return null;
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static void apply(LongConsumer function, long a) {
            function.accept(a);
        }
    }

    private static final class Action extends JavaExtern {
        private final Runnable function;

        Action(ExternDescriptor extern, ExternUse use, Runnable function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        Object invoke(Object[] arguments) {
            apply(function);
            return null;
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static void apply(Runnable function) {
            function.run();
        }
    }

    private static final class Doubles1 extends JavaExtern.ToDouble {
        private final DoubleUnaryOperator function;

        Doubles1(ExternDescriptor extern, ExternUse use, DoubleUnaryOperator function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        double invokeDouble(Object[] arguments) {
            return apply(function, (double) arguments[0]);
        }

        @Override
        double callDouble(RegisteredCall site, ThreadState thread, double a) {
            if (mustLock(site, thread)) {
                return super.callDouble(site, thread, a);
            }
            try {
                return apply(function, a);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static double apply(DoubleUnaryOperator function, double a) {
            return function.applyAsDouble(a);
        }
    }

    private static final class Doubles2 extends JavaExtern.ToDouble {
        private final DoubleBinaryOperator function;

        Doubles2(ExternDescriptor extern, ExternUse use, DoubleBinaryOperator function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        double invokeDouble(Object[] arguments) {
            return apply(function, (double) arguments[0], (double) arguments[1]);
        }

        @Override
        double callDouble(RegisteredCall site, ThreadState thread, double a, double b) {
            if (mustLock(site, thread)) {
                return super.callDouble(site, thread, a, b);
            }
            try {
                return apply(function, a, b);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static double apply(DoubleBinaryOperator function, double a, double b) {
            return function.applyAsDouble(a, b);
        }
    }

    private static final class LongToDouble extends JavaExtern.ToDouble {
        private final LongToDoubleFunction function;

        LongToDouble(ExternDescriptor extern, ExternUse use, LongToDoubleFunction function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        double invokeDouble(Object[] arguments) {
            return apply(function, (long) arguments[0]);
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static double apply(LongToDoubleFunction function, long a) {
            return function.applyAsDouble(a);
        }
    }

    private static final class DoubleToLong extends JavaExtern.ToLong {
        private final DoubleToLongFunction function;

        DoubleToLong(ExternDescriptor extern, ExternUse use, DoubleToLongFunction function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        long invokeLong(Object[] arguments) {
            return apply(function, (double) arguments[0]);
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static long apply(DoubleToLongFunction function, double a) {
            return function.applyAsLong(a);
        }
    }

    private static final class Any extends JavaExtern {
        private final JavaInterfaces.Spread function;

        Any(ExternDescriptor extern, ExternUse use, JavaInterfaces.Spread function) {
            super(extern, use);
            this.function = function;
        }

        @Override
        Object invoke(Object[] arguments) {
            return apply(function, arguments);
        }

        @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
        private static Object apply(JavaInterfaces.Spread function, Object[] arguments) {
            try {
                return function.call(arguments);
            } catch (Throwable e) {
                throw raise(e);
            }
        }

        /** Lets checked exceptions through to where all are handled. */
        @SuppressWarnings("unchecked")
        private static <T extends Throwable> RuntimeException raise(Throwable e) throws T {
            throw (T) e;
        }
    }
}
