/** Runs programs in every way the engine can run them, for tests that compare the results. */
package org.adderlang.variants;
