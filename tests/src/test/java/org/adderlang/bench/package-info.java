/**
 * Compares the speed of programs in Viper IL with that of the same algorithms in C, Java, JavaScript and WebAssembly;
 * started by the Maven profile bench. The programs are in the folder {@code tests/bench}.
 */
package org.adderlang.bench;
