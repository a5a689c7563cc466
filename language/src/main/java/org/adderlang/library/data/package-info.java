/**
 * {@code Viper.Data}: texts that carry structured data (runtime.md §10). Text is kept as one char per byte.
 */
package org.adderlang.library.data;
