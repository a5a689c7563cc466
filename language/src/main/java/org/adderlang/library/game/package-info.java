/**
 * {@code Viper.Game}: the helpers of games that need no window (runtime.md §13). All take null for an object with nothing
 * in it; Destroy does nothing, the garbage collector does.
 */
package org.adderlang.library.game;
