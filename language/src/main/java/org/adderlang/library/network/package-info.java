/**
 * {@code Viper.Network}: addresses, host names, and how often something may be tried (runtime.md §14.1). Text is kept as one
 * char per byte.
 */
package org.adderlang.library.network;
