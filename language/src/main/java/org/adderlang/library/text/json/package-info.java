/** Viper.Text.Json, JsonStream and JsonPath (runtime.md §10). */
package org.adderlang.library.text.json;
