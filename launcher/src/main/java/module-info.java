/** The {@code adder} command. */
module org.adderlang.launcher {
    requires org.adderlang;
    requires org.graalvm.launcher;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    exports org.adderlang.launcher;
}
