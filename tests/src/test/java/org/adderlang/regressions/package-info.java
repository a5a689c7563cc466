/** Programs on which a fuzzer once found a fault. */
package org.adderlang.regressions;
