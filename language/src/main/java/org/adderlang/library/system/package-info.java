/** The program's surroundings: arguments, environment, exit, the machine, other processes, the log. */
package org.adderlang.library.system;
