package clinic.bootstrap.launch;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Puts another program in the place of this one by {@code execv(3)}: the process stays, with its number, parent, terminal,
 * input and output. It reaches {@code java.lang.foreign} (since Java 22) by reflection.
 */
final class ProcessImage {
    private static final String FOREIGN = "java.lang.foreign.";

    private final Object arena;
    private final Method allocate;
    private final Method copyFrom;
    private final Method address;

    private ProcessImage() throws ReflectiveOperationException {
        Class<?> segment = type("MemorySegment");
        arena = type("Arena").getMethod("global").invoke(null);
        allocate = type("Arena").getMethod("allocate", long.class, long.class);
        copyFrom = segment.getMethod("copyFrom", segment);
        address = segment.getMethod("address");
    }

    /** Does not return if it succeeds; returns if this Java cannot do it, or the system will not. */
    static void replaceBy(CommandLine command) throws Throwable {
        if (JavaVersion.running().feature() < 22) return;
        // Few calls are made: preparing fast ones would cost more than they save.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        MethodHandle execv = execv();
        ProcessImage memory = new ProcessImage();
        List<byte[]> words = command.toBytes();
        long[] arguments = new long[words.size() + 1];
        for (int i = 0; i < words.size(); i++) arguments[i] = memory.holding(words.get(i), words.get(i).length);
        long list = memory.holding(arguments, arguments.length * 8L);
        System.out.flush();
        System.err.flush();
        int failed = (int) execv.invokeExact(arguments[0], list);
        if (failed != -1) throw new IllegalStateException("execv must not return " + failed);
    }

    /** {@code int execv(const char *path, char *const argv[])}, with both addresses as numbers. */
    private static MethodHandle execv() throws ReflectiveOperationException {
        Class<?> linkerType = type("Linker");
        Object linker = linkerType.getMethod("nativeLinker").invoke(null);
        Object library = linkerType.getMethod("defaultLookup").invoke(linker);
        Object function = ((Optional<?>)
                        type("SymbolLookup").getMethod("find", String.class).invoke(library, "execv"))
                .get();
        Object number = type("ValueLayout").getField("JAVA_LONG").get(null);
        Object parameters = Array.newInstance(type("MemoryLayout"), 2);
        Array.set(parameters, 0, number);
        Array.set(parameters, 1, number);
        Object signature = type("FunctionDescriptor")
                .getMethod("of", type("MemoryLayout"), parameters.getClass())
                .invoke(null, type("ValueLayout").getField("JAVA_INT").get(null), parameters);
        Object noOptions = Array.newInstance(type("Linker$Option"), 0);
        return (MethodHandle) linkerType
                .getMethod("downcallHandle", type("MemorySegment"), type("FunctionDescriptor"), noOptions.getClass())
                .invoke(linker, function, signature, noOptions);
    }

    /** Copies an array of Java's out of its heap and returns where to. */
    private long holding(Object array, long sizeInBytes) throws ReflectiveOperationException {
        Object target = allocate.invoke(arena, sizeInBytes, 8L);
        Object source =
                type("MemorySegment").getMethod("ofArray", array.getClass()).invoke(null, array);
        copyFrom.invoke(target, source);
        return (Long) address.invoke(target);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(FOREIGN + name);
    }
}
