/**
 * For programs that embed Adder: giving IL programs functions to call, watching calls, and handling traps.
 *
 * <p>Start with {@link org.adderlang.api.ExternDescriptor} (a function for IL) and
 * {@link org.adderlang.api.ExternRegistry} (who may call it). Without this package, the polyglot API alone does much of
 * it: {@code context.getBindings("viper").putMember("times2", function)}. {@link org.adderlang.api.ProgramLinker} makes one
 * program of several IL files.
 */
package org.adderlang.api;
