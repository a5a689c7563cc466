/** Turns the functions of a module into ASTs: the only place that knows both the module model and the nodes. */
package org.adderlang.translate;
