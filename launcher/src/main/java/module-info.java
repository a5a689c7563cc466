/** The {@code adder} command. */
module org.adderlang.launcher {
    requires org.adderlang;
    requires org.graalvm.launcher;
    requires org.graalvm.polyglot;

    exports org.adderlang.launcher;
}
