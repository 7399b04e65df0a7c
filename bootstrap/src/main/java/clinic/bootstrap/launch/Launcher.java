package clinic.bootstrap.launch;

/** What {@code java -jar} starts. */
public final class Launcher {
    private Launcher() {}

    /** Starts the clinic. */
    public static void main(String[] args) {
        System.out.println("soon");
    }
}
