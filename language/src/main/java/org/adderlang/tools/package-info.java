/** The run options of il.md §10.1–10.3 as a Truffle instrument: traces, breakpoints, watches and counts. */
package org.adderlang.tools;
