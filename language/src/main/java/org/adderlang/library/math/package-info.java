/** The built-in library's Viper.Math: elementary functions, random numbers, big integers, vectors, matrices, curves. */
package org.adderlang.library.math;
