/** Viper.Crypto: hashes, keys and ciphers by the JDK's providers (runtime.md §11). */
package org.adderlang.library.crypto;
