/** The built-in library's Viper.Time: clocks, dates, durations (runtime.md §8). */
package org.adderlang.library.time;
