package org.adderlang.processor;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;

/** Recognizes methods that do nothing but throw a fixed exception. */
final class ConstantTrapFinder {
    private final Trees trees;

    ConstantTrapFinder(ProcessingEnvironment environment) {
        this.trees = treesOf(environment);
    }

    private static Trees treesOf(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException e) {
            return null; // Another compiler than javac, such as an editor's, shows no method bodies.
        }
    }

    /** Whether the body is one throw statement that uses no parameter. Externs whose job is to trap take the text as one. */
    boolean onlyTraps(ExecutableElement method) {
        MethodTree tree = trees == null ? null : trees.getTree(method);
        BlockTree body = tree == null ? null : tree.getBody();
        if (body == null || body.getStatements().size() != 1) {
            return false;
        }
        StatementTree statement = body.getStatements().getFirst();
        return statement.getKind() == Tree.Kind.THROW && !usesParameter(statement, method);
    }

    private static boolean usesParameter(StatementTree statement, ExecutableElement method) {
        Set<String> parameters = new HashSet<>();
        method.getParameters().forEach(p -> parameters.add(p.getSimpleName().toString()));
        Boolean uses = new TreeScanner<Boolean, Void>() {
            @Override
            public Boolean visitIdentifier(IdentifierTree node, Void nothing) {
                return parameters.contains(node.getName().toString());
            }

            @Override
            public Boolean reduce(Boolean a, Boolean b) {
                return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
            }
        }.scan(statement, null);
        return Boolean.TRUE.equals(uses);
    }
}
