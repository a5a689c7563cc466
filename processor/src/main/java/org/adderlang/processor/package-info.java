/** Build-time processing of {@code @Extern} methods. */
package org.adderlang.processor;
