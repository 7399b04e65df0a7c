package clinic.adapter.postgres.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * That the index behind the constraint cannot be taken for reading: with {@code resource_id} in it, PostgreSQL took it
 * for the free slots of many professionals, and read all that each had ever been occupied with.
 */
class OccupancyGuardTest {
    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @Test
    void guardsByColumnsThatNoStatementReadsBy() {
        assertThat(STAGE.database().texts("""
            select a.attname::text
            from pg_attribute a
            where a.attrelid = 'occupancy_no_overlap'::regclass
            order by a.attnum\
            """)).containsExactly("guarded_id", "during");
    }
}
