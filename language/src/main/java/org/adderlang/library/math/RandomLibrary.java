package org.adderlang.library.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;

/** Viper.Math.Random and the random numbers of BASIC, over the program's one generator (runtime.md §4.2). */
@RuntimeClass("Viper.Math.Random")
public final class RandomLibrary {
    private RandomLibrary() {
    }

    /** Seeds the program's generator and gives an object for the instance methods, which use that generator too. */
    @Extern("New")
    public static RandomObject create(ProgramState program, long seed) {
        seed(program, seed);
        return new RandomObject();
    }

    /** Restarts the program's random sequence from a seed. */
    @Extern({"Seed", "Viper.Math.Randomize", "rt_randomize_i64"})
    public static void seed(ProgramState program, long seed) {
        RandomGenerator.of(program).seed(seed);
    }

    /** The next number in [0, 1). */
    @Extern(value = {"Next", "Viper.Math.Rnd", "rt_rnd"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double next(ProgramState program) {
        return RandomGenerator.of(program).next();
    }

    /** The next integer in [0, max); 0 when max is not positive. */
    @Extern(value = "NextInt", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long nextInt(ProgramState program, long max) {
        return RandomGenerator.of(program).nextInt(max);
    }

    /** Seed for a Random object. */
    @Extern("inst_Seed")
    public static void instanceSeed(ProgramState program, @SuppressWarnings("unused") Object random, long seed) {
        seed(program, seed);
    }

    /** Next for a Random object. */
    @Extern("inst_Next")
    public static double instanceNext(ProgramState program, @SuppressWarnings("unused") Object random) {
        return next(program);
    }

    /** NextInt for a Random object. */
    @Extern("inst_NextInt")
    public static long instanceNextInt(ProgramState program, @SuppressWarnings("unused") Object random, long max) {
        return nextInt(program, max);
    }

    /** The next integer in [lo, hi]; reversed bounds are swapped, lo when the range is wider than an i64. */
    @Extern(value = "Range", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long range(ProgramState program, long lo, long hi) {
        return RandomGenerator.of(program).range(lo, hi);
    }

    /** The next number of a normal distribution; the mean when the deviation is not positive. */
    @Extern("Gaussian")
    public static double gaussian(ProgramState program, double mean, double deviation) {
        return RandomGenerator.of(program).gaussian(mean, deviation);
    }

    /** The next number of an exponential distribution; 0 when the rate is not positive. */
    @Extern("Exponential")
    public static double exponential(ProgramState program, double rate) {
        return RandomGenerator.of(program).exponential(rate);
    }

    /** The next roll of a die, 1 to the number of sides; 1 when that is not positive. */
    @Extern("Dice")
    public static long dice(ProgramState program, long sides) {
        return 1 + nextInt(program, sides);
    }

    /** 1 with this probability, else 0; uses up no number when the outcome is certain. */
    @Extern("Chance")
    public static long chance(ProgramState program, double probability) {
        return RandomGenerator.of(program).chance(probability) ? 1 : 0;
    }

    /** What Random.New gives; it has no state of its own. */
    public static final class RandomObject extends ManagedObject {
        @Override
        public String describe() {
            return "random number generator";
        }
    }
}
