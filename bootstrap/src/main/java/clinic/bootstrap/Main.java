package clinic.bootstrap;

/** Starts the clinic's server. */
public final class Main {
    private Main() {}

    /**
     * Starts the server; it runs until the process is told to end.
     *
     * @param args what was typed after the jar's name
     */
    public static void main(String[] args) {
        System.out.println("clinic " + String.join(" ", args));
    }
}
