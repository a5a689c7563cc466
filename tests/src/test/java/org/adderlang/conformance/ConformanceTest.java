package org.adderlang.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;

/** One test per program of the conformance folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private static final Path OTHER_MESSAGES = Path.of("target", "conformance", "other-messages.txt").toAbsolutePath();

    /** Programs that read a clock expect that no millisecond passes between two instructions. */
    private static final int CLOCK_REPETITIONS = 3;

    private final Map<Category, Tally> tallies = new EnumMap<>(Category.class);
    private final List<String> otherMessages = new ArrayList<>();
    private CaseRunner runner;

    @BeforeAll
    void start() {
        runner = new CaseRunner();
        assertTrue(runner.hasLanguage(), "the language is not on the class path");
    }

    @AfterAll
    void finish() {
        runner.close();
        tallies.forEach((category, tally) -> System.out.println(tally.line(category)));
    }

    @TestFactory
    Stream<DynamicNode> programs() {
        ConformanceFolder folder = ConformanceFolder.configured();
        if (!folder.exists()) {
            String message = "conformance: skipped: there is no folder " + folder.path()
                    + " (choose one with -Dadder.conformance=DIR)";
            System.out.println(message);
            assertFalse(Boolean.parseBoolean(System.getenv("CI")), message);
            assumeTrue(false, message);
        }
        return Stream.of(Category.values()).map(category -> dynamicContainer(category.folder, tests(folder, category)));
    }

    private Stream<? extends DynamicNode> tests(ConformanceFolder folder, Category category) {
        List<ConformanceCase> cases;
        try {
            cases = folder.cases(category);
        } catch (IOException e) {
            return Stream.of(dynamicTest("list the cases", () -> fail(e)));
        }
        if (!cases.isEmpty()) {
            tallies.put(category, new Tally());
        }
        Stream<DynamicNode> tests = cases.stream().map(test -> dynamicTest(test.id(), () -> count(test)));
        if (category.check != Category.Check.REFUSED || cases.isEmpty()) {
            return tests;
        }
        return Stream.concat(tests, Stream.of(dynamicTest("messages", () -> checkMessages(cases.size()))));
    }

    private void count(ConformanceCase test) throws Exception {
        Tally tally = tallies.get(test.category());
        try {
            check(test, tally);
            tally.passed++;
        } catch (TestAbortedException e) {
            tally.skipped++;
            throw e;
        } catch (Exception | AssertionError e) {
            tally.failed++;
            throw new AssertionError(test.id() + ": " + e.getMessage(), e);
        }
    }

    private void check(ConformanceCase test, Tally tally) throws Exception {
        switch (test.category().check) {
            case ACCEPTED -> {
                String refusal = runner.refusal(test);
                assertTrue(refusal == null, () -> "refused: " + refusal);
            }
            case REFUSED -> {
                String refusal = runner.refusal(test);
                assertNotNull(refusal, "accepted, but should be refused with: " + test.expectedErrors());
                if (!Diagnostics.same(test.expectedErrors(), refusal)) {
                    tally.otherMessage++;
                    otherMessages.add(test.id() + "\n  expected: " + test.expectedErrors().strip() + "\n  was:      " + refusal);
                }
            }
            case RESULT -> {
                int repetitions = NotThereYet.readsClock(test) ? CLOCK_REPETITIONS : 0;
                while (true) {
                    try {
                        compare(test, runner.run(test));
                        return;
                    } catch (AssertionError e) {
                        if (repetitions-- == 0) {
                            throw e;
                        }
                    }
                }
            }
        }
    }

    /** Most refusals must be in the reference's words; the file lists the others. */
    private void checkMessages(int cases) throws IOException {
        Files.createDirectories(OTHER_MESSAGES.getParent());
        Files.write(OTHER_MESSAGES, otherMessages);
        assertTrue(otherMessages.size() * 10 <= cases,
                () -> otherMessages.size() + " of " + cases + " messages differ from the reference's: see " + OTHER_MESSAGES);
    }

    private static void compare(ConformanceCase test, Outcome actual) throws IOException {
        Outcome reference = new Outcome(test.expectedOutput(), test.expectedErrors(), test.expectedExit());
        ExpectedDifferences.Difference difference = ExpectedDifferences.of(test);
        Outcome expected = difference == null ? reference : difference.expected(reference, actual);
        if (actual.sameAs(expected)
                || ExpectedDifferences.isCatchablePanic(reference, actual, NotThereYet.hasHandlers(test))) {
            return;
        }
        String missing = NotThereYet.reason(test, actual);
        assumeTrue(missing == null, missing);
        fail(actual.differenceFrom(expected));
    }
}
