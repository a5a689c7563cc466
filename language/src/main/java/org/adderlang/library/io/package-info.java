/**
 * {@code Viper.IO}: files, directories, paths, streams, archives and compression (runtime.md §9, §16). Every file is reached
 * through the context's file system; where the context does not allow that, the externs trap.
 */
package org.adderlang.library.io;
