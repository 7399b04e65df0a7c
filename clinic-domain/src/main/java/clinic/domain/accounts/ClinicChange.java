package clinic.domain.accounts;

import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What shall change of the clinic; empty is left as it is. An inner empty takes away what there was. */
public record ClinicChange(
        Optional<String> name,
        Optional<Optional<String>> address,
        Optional<Optional<Phone>> phone,
        Optional<ZoneId> timeZone,
        Optional<Integer> slotGridMinutes,
        Optional<Integer> minimumNoticeMinutes,
        Optional<Integer> horizonDays,
        Optional<SortedSet<LocalDate>> closingDays,
        Optional<List<Faq>> faq) {}
