package clinic.bootstrap.messaging;

import clinic.application.accounts.ListProfiles;
import clinic.application.catalogue.ListProcedures;
import clinic.application.catalogue.ReadProcedure;
import clinic.application.patients.AddPatient;
import clinic.bootstrap.messaging.FrontDesk.Files;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Person;
import clinic.domain.messaging.dialogue.Professional;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Treatment;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who and what the bot speaks of: patients, procedures, professionals. */
final class Names {
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());

    private final DeskUseCases useCases;
    private final Files files;
    private final InstantSource time;

    Names(DeskUseCases useCases, Files files, InstantSource time) {
        this.useCases = useCases;
        this.files = files;
        this.time = time;
    }

    List<Person> people(Contact contact) {
        return files.cards().people(contact).stream()
                .map(card -> new Person(card.id(), card.name(), card.isDoubtful()))
                .toList();
    }

    Fact register(Actor actor, Request.Register register) {
        return switch (register.contact()) {
            case Contact.Known known -> register(actor, register.name(), Optional.of(known.phone()));
            case Contact.Hidden hidden -> {
                var phone = files.hiddenContacts().phoneOf(hidden).or(register::told);
                var fact = register(actor, register.name(), phone);
                if (fact instanceof Fact.Registered(var person)) {
                    files.hiddenContacts().register(hidden, person.id(), phone.orElseThrow(), time.instant());
                }
                yield fact;
            }
        };
    }

    private Fact register(Actor actor, String told, Optional<Phone> phone) {
        var name = PersonName.read(told);
        if (phone.isEmpty() || name.isEmpty()) return new Fact.NotRegistered();
        var added = useCases.patients()
                .addPatient()
                .handle(new AddPatient.Command(
                        actor,
                        name.get(),
                        phone.get(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return switch (added) {
            case AddPatient.Outcome.Added done ->
                new Fact.Registered(
                        new Person(done.view().patient().id(), name.get().value()));
            case AddPatient.Outcome.CpfTaken no -> throw unexpected();
            case AddPatient.Outcome.Unborn no -> throw unexpected();
            case AddPatient.Outcome.NotAllowed no -> throw unexpected();
        };
    }

    private static IllegalStateException unexpected() {
        return new IllegalStateException("the bot may add a patient who has a name and a telephone");
    }

    /** What can be booked: active, and somebody performs it. */
    List<Treatment> treatments(Actor actor) {
        return useCases
                .catalogue()
                .listProcedures()
                .handle(new ListProcedures.Query(actor, Optional.of(true), ALL))
                .page()
                .items()
                .stream()
                .filter(procedure -> !procedure.professionals().isEmpty())
                .map(procedure ->
                        new Treatment(procedure.id(), procedure.name(), procedure.duration(), procedure.price()))
                .toList();
    }

    List<Professional> professionals(Actor actor, ProcedureId id) {
        var performing = procedure(actor, id).map(Procedure::professionals).orElse(java.util.Set.of());
        return everyProfessional(actor).stream()
                .filter(professional -> performing.contains(professional.id()))
                .toList();
    }

    Optional<Procedure> procedure(Actor actor, ProcedureId id) {
        return switch (useCases.catalogue().readProcedure().handle(new ReadProcedure.Query(actor, id))) {
            case ReadProcedure.Outcome.Found found -> Optional.of(found.procedure());
            case ReadProcedure.Outcome.NotThere notThere -> Optional.empty();
        };
    }

    Map<ProfileId, String> professionalNames(Actor actor) {
        return everyProfessional(actor).stream().collect(Collectors.toMap(Professional::id, Professional::name));
    }

    private List<Professional> everyProfessional(Actor actor) {
        return switch (useCases.accounts()
                .listProfiles()
                .handle(new ListProfiles.Query(actor, Optional.of(Role.PROFESSIONAL), ALL))) {
            case ListProfiles.Outcome.Professionals found ->
                found.page().items().stream()
                        .map(one -> new Professional(one.id(), one.name()))
                        .toList();
            case ListProfiles.Outcome.Everybody all -> List.of();
        };
    }
}
