package clinic.bootstrap.messaging;

import java.util.ArrayList;
import java.util.List;

/** What a practice's database holds against what was said. Each query finds what must not be. */
final class Ledger {
    /** Every place in time that an appointment ever had, and what it came by. */
    static final String WATCHING = """
        create table watched_visits (
          number bigint generated always as identity,
          kind text not null,
          source text not null,
          patient_id uuid not null,
          professional_id uuid not null,
          starts_at timestamptz not null
        );
        create function watch_visits() returns trigger security definer language plpgsql
        as $$
        begin
          if tg_op = 'INSERT'
            or (new.starts_at, new.professional_id) is distinct from (old.starts_at, old.professional_id)
          then
            insert into watched_visits (kind, source, patient_id, professional_id, starts_at)
            values (tg_op, new.source, new.patient_id, new.professional_id, new.starts_at);
          end if;
          return new;
        end
        $$;
        create trigger watch_visits after insert or update on agendamentos
        for each row execute function watch_visits();
        """;

    private static final String SAID =
            "select count(*) from whatsapp_messages m join conversations c on c.id = m.conversation_id"
                    + " where m.direction = 'outbound' and c.contact = p.phone and m.text like ";

    private final Practice practice;

    Ledger(Practice practice) {
        this.practice = practice;
    }

    List<String> overlaps() {
        return found("""
            select a.id
            from agendamentos a join agendamentos b
              on a.id < b.id
              and (a.professional_id = b.professional_id or a.patient_id = b.patient_id)
              and a.starts_at < b.ends_at and b.starts_at < a.ends_at
            where a.status <> 'cancelled' and b.status <> 'cancelled'
            """);
    }

    /** Appointments that do not occupy exactly their patient and their professional. */
    List<String> misplaced() {
        return found("""
            select a.id || ' ' || a.status
            from agendamentos a
            where case when a.status = 'cancelled' then 0 else 2 end <> (
              select count(*)
              from occupations o
              where o.occupant_id = a.id
                and o.resource_id in (a.patient_id, a.professional_id)
                and o.starts_at = a.starts_at and o.ends_at = a.ends_at)
            """);
    }

    /** Messages that tell of an appointment which never was at that time. */
    List<String> untrue() {
        return found("""
            select m.text
            from whatsapp_messages m join conversations c on c.id = m.conversation_id
            where m.direction = 'outbound'
              and (m.text like '%*Agendado!*%' or m.text like '%*Remarcado!*%')
              and not exists (
                select
                from watched_visits w
                join pacientes p on p.id = w.patient_id
                join profiles r on r.id = w.professional_id
                where p.phone = c.contact
                  and w.kind = case when m.text like '%*Agendado!*%' then 'INSERT' else 'UPDATE' end
                  and m.text like '%Para: ' || p.name || E'\\nCom: ' || r.name || E'\\nQuando: %, '
                    || to_char(w.starts_at at time zone 'America/Sao_Paulo', 'DD/MM, "às" HH24:MI') || '%')
            """);
    }

    /** Patients with appointments for which there are not as many confirmations. */
    List<String> untold() {
        return found("""
            select p.phone || ' ' || w.kind || ' ' || w.source || ' ' || count(*)
            from watched_visits w join pacientes p on p.id = w.patient_id
            where w.source = 'whatsapp'
            group by p.phone, w.kind, w.source
            having count(*) <> (%s case w.kind when 'INSERT' then '%%*Agendado!*%%' else '%%*Remarcado!*%%' end)
            union all
            select p.phone || ' ' || w.source || ' ' || count(*)
            from watched_visits w join pacientes p on p.id = w.patient_id
            where w.source = 'dashboard' and w.kind = 'INSERT'
              and not exists (select from message_opt_outs o where o.contact = p.phone)
            group by p.phone, w.source
            having count(*) <> (%s '%%está marcado:%%')
            """.formatted(SAID, SAID));
    }

    List<String> unwork() {
        return found("select body from messenger_events where state = 'aside' or reason = 'it failed'");
    }

    List<String> inbound() {
        return found("select message_key from whatsapp_messages where direction = 'inbound'");
    }

    /** Contacts to whom the bot has written more often than they wrote. */
    List<String> answeredTooOften() {
        return found("""
            select c.contact
            from whatsapp_messages m join conversations c on c.id = m.conversation_id
            group by c.contact
            having count(*) filter (where m.direction = 'inbound') < count(*) filter (where m.direction = 'outbound'
              and m.text not like 'Olá, %!%na *Clínica Sol*%')
            """);
    }

    /** Everything that the clinic wrote to this contact. */
    List<String> texts(String contact) {
        return new ArrayList<>(found("""
            select m.text
            from whatsapp_messages m join conversations c on c.id = m.conversation_id
            where m.direction = 'outbound' and c.contact = '%s'
            """.formatted(contact)));
    }

    int bookings() {
        return Integer.parseInt(practice.one("select count(*) from agendamentos where source = 'whatsapp'"));
    }

    private List<String> found(String query) {
        return practice.database().texts(query);
    }
}
