/** Whether Graal compiles what it should: without bailouts, performance warnings and deoptimization loops. */
package org.adderlang.compile;
