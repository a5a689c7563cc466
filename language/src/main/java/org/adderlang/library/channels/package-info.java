/** BASIC's numbered file channels. */
package org.adderlang.library.channels;
