/** Compares the speed of programs in Viper IL with that of the same algorithms in C; started by the Maven profile bench. */
package org.adderlang.bench;
