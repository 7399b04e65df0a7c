package clinic.domain.records;

/** Through what a record came. */
public enum Source {
    DASHBOARD,
    WHATSAPP
}
