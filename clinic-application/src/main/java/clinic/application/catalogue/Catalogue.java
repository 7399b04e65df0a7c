package clinic.application.catalogue;

/** The catalogue's use cases. */
public record Catalogue(
        ListProcedures listProcedures,
        ReadProcedure readProcedure,
        AddProcedure addProcedure,
        ChangeProcedure changeProcedure) {

    public static Catalogue over(CataloguePorts ports) {
        return new Catalogue(
                new ListProcedures(ports),
                new ReadProcedure(ports),
                new AddProcedure(ports),
                new ChangeProcedure(ports));
    }
}
