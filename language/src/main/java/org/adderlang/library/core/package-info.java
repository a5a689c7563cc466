/** {@code Viper.Core}: boxes, conversion, parsing, diagnostics (runtime.md §3, §7). */
package org.adderlang.library.core;
