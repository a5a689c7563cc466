/** Viper IL on Truffle. */
module org.adderlang {
    requires jdk.management;
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    exports org.adderlang.api;
    exports org.adderlang.externs;
    exports org.adderlang.il;
    exports org.adderlang.il.link;
    exports org.adderlang.il.verify;
    exports org.adderlang.tools;

    uses org.adderlang.api.ExternProvider;

    provides com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider with
            org.adderlang.hooks.HooksInstrumentProvider,
            org.adderlang.tools.ControlInstrumentProvider,
            org.adderlang.tools.RunInstrumentProvider;
    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with
            org.adderlang.runtime.AdderLanguageProvider;
}
