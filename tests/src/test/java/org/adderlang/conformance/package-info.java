/**
 * Runs a folder of real Viper programs and compares every result with the reference's, byte by byte. The folder is data
 * outside of this repository; the system property {@code adder.conformance} names it.
 */
package org.adderlang.conformance;
