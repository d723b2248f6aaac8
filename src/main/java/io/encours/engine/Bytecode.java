package io.encours.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Which methods the methods of some classes call, and which components of facts they read, as their bytecode says. A method
 * that is handed on as a lambda counts as called, a call of an interface as one of all that implement it.
 */
final class Bytecode {

    private static final int API = Opcodes.ASM9;

    /** A method of a class: {@code io/encours/facts/CreditFile}, {@code dueDates()Ljava/util/stream/Stream;}. */
    record Method(String owner, String signature) {}

    /** A lambda that is handed to something: {@code test}, {@code execute}. */
    record Lambda(String interfaceMethod, Method method) {}

    /** What stands in a method. */
    static final class Body {

        private final Set<Method> calls = new HashSet<>();
        private final BitSet reads = new BitSet();
        final List<Lambda> lambdas = new ArrayList<>();
        /** The names and other texts in it, up to the first call that is asked for. */
        final List<String> texts = new ArrayList<>();
    }

    private final @Nullable Bytecode more;
    private final Map<Method, Body> bodies = new LinkedHashMap<>();
    private final Map<String, List<String>> supertypes = new HashMap<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();

    /**
     * Reads classes.
     *
     * @param more the classes beside them
     */
    Bytecode(@Nullable Bytecode more, Collection<byte[]> classes) {
        this.more = more;
        classes.forEach(each ->
                new ClassReader(each).accept(new ReadClass(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
    }

    /** Every method of these classes. */
    Map<Method, Body> bodies() {
        return bodies;
    }

    /** The components that are read by methods, and by all they call; numbered by {@link FactComponents}. */
    BitSet reads(Collection<Method> methods) {
        BitSet reads = new BitSet();
        Set<Method> seen = new HashSet<>(methods);
        Deque<Method> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            meant(waiting.pop()).forEach(body -> {
                reads.or(body.reads);
                body.calls.stream().filter(seen::add).forEach(waiting::add);
            });
        }
        return reads;
    }

    /** What a call may run: the method itself, the inherited one, or those of subtypes. */
    private List<Body> meant(Method called) {
        List<Body> meant = new ArrayList<>();
        Body own = inherited(called.owner(), called.signature());
        if (own != null) {
            meant.add(own);
        }
        addOverriding(called.owner(), called.signature(), meant);
        return meant;
    }

    private @Nullable Body inherited(String owner, String signature) {
        Body body = body(new Method(owner, signature));
        for (String above : body == null ? of(supertypes, owner, true) : List.<String>of()) {
            body = body == null ? inherited(above, signature) : body;
        }
        return body;
    }

    private void addOverriding(String owner, String signature, List<Body> found) {
        for (String below : of(subtypes, owner, false)) {
            Body body = body(new Method(below, signature));
            if (body != null) {
                found.add(body);
            }
            addOverriding(below, signature, found);
        }
    }

    private @Nullable Body body(Method method) {
        Body body = bodies.get(method);
        return body == null && more != null ? more.body(method) : body;
    }

    private List<String> of(Map<String, List<String>> own, String type, boolean above) {
        List<String> types = own.get(type);
        return types != null || more == null
                ? (types == null ? List.of() : types)
                : more.of(above ? more.supertypes : more.subtypes, type, above);
    }

    private final class ReadClass extends ClassVisitor {

        private String name = "";

        private ReadClass() {
            super(API);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            this.name = name;
            List<String> above = new ArrayList<>(interfaces == null ? List.of() : List.of(interfaces));
            if (superName != null) {
                above.add(superName);
            }
            supertypes.put(name, above);
            above.forEach(each ->
                    subtypes.computeIfAbsent(each, any -> new ArrayList<>()).add(name));
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            Body body = new Body();
            bodies.put(new Method(name, method + descriptor), body);
            return new ReadMethod(body);
        }
    }

    private static final class ReadMethod extends MethodVisitor {

        private final Body body;

        private ReadMethod(Body body) {
            super(API);
            this.body = body;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            body.calls.add(new Method(owner, name + descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETFIELD) {
                FactComponents.number(owner, name).ifPresent(body.reads::set);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                body.texts.add(text);
            }
        }

        /** What a record makes of itself (its text, its equality) is no look at its components. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle) {
                        Method method = new Method(handle.getOwner(), handle.getName() + handle.getDesc());
                        body.calls.add(method);
                        body.lambdas.add(new Lambda(name, method));
                    }
                }
            }
        }
    }
}
