package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TenureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-04-26/2021-01-20 Secretary of State | US State Department",
                "../.. chief negotiator",
                "2026-07-01/..  | House of Commons",
                "../2026-06-30 minister",
                "../..",
            })
    void whatIsWrittenIsReadAgain(String written) {
        assertThat(Tenure.parse(written).written()).isEqualTo(written);
    }

    @Test
    void aPlainRoleHoldsAlways() {
        var tenure = Tenure.parse("2026-13-45/.. mayor");

        assertThat(tenure)
                .isEqualTo(
                        new Tenure("2026-13-45/.. mayor", "", Optional.empty(), Optional.empty()));
        assertThat(tenure.holdsOn(LocalDate.of(2026, 5, 1))).isTrue();
    }

    @Test
    void aMinisterInMayIsAMemberInJuly() {
        var minister = Tenure.parse("2024-01-01/2026-06-30 minister");
        var member = Tenure.parse("2026-07-01/.. member of parliament");
        var may = LocalDate.of(2026, 5, 31);
        var lastDay = LocalDate.of(2026, 6, 30);
        var july = LocalDate.of(2026, 7, 1);

        assertThat(minister.holdsOn(may)).isTrue();
        assertThat(minister.holdsOn(lastDay)).isTrue();
        assertThat(minister.holdsOn(july)).isFalse();
        assertThat(member.holdsOn(lastDay)).isFalse();
        assertThat(member.holdsOn(july)).isTrue();
    }
}
