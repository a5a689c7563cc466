/** Viper.Threads: the threads of a program and everything they use to work together (il.md §9, runtime.md §6). */
package org.adderlang.threads;
