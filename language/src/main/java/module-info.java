/** Viper IL on Truffle. */
module org.adderlang {
    requires jdk.management;
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    exports org.adderlang.externs;
    exports org.adderlang.il;
    exports org.adderlang.il.verify;
    exports org.adderlang.tools;

    provides com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider with
            org.adderlang.tools.ControlInstrumentProvider,
            org.adderlang.tools.RunInstrumentProvider;
    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with
            org.adderlang.runtime.AdderLanguageProvider;
}
