/** What the translator must know about a function before it makes nodes: control flow, handler states, promoted cells. */
package org.adderlang.analysis;
