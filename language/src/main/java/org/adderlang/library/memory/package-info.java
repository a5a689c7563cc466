/** Raw memory, objects, arrays, module variables and the class registry: the {@code rt_*} helpers of compiled programs. */
package org.adderlang.library.memory;
