package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.TimesOff;

/** What the contracts of working hours, times off and holds stand on. */
public interface DiaryStage extends SchedulingStage {
    Schedules schedules();

    TimesOff timesOff();

    Holds holds();
}
