/**
 * The immutable model of a Viper IL module, its parser and its printer. Nothing here knows about Truffle; a module can
 * be shared between contexts, threads and engines.
 */
package org.adderlang.il;
