/**
 * Fuzzers. {@link org.adderlang.fuzz.DifferentialFuzzer} runs random valid modules in every way the engine can run them;
 * {@link org.adderlang.fuzz.MutationFuzzer} feeds broken text to parser and verifier. {@link org.adderlang.fuzz.FuzzMain} runs
 * them for as long as one likes.
 */
package org.adderlang.fuzz;
