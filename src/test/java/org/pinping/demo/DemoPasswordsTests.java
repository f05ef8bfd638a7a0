package org.pinping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPasswordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.0.1", "localhost", "::1"})
    void areKnownWhereOnlyThisMachineSignsIn(String address) {
        assertThat(new DemoPasswords(address).next()).isEqualTo(DemoPasswords.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "192.168.1.5", "::", "no such host"})
    void areChanceElsewhere(String address) {
        DemoPasswords passwords = new DemoPasswords(address);

        assertThat(passwords.next())
                .matches("[A-H]([a-z2-9]{4}-){2}[a-z2-9]{4}[2-9]")
                .isNotEqualTo(passwords.next());
    }

    @Test
    void knownOnesAreNotTakenToAnotherAddress(@TempDir Path folder) {
        DemoPasswords known = new DemoPasswords("127.0.0.1");
        new DemoPaper(folder, "127.0.0.1", known)
                .write(List.of(new DemoPaper.Line("judge", "judge1", known.next(), "评委一")));

        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> new DemoPaper(folder, "0.0.0.0", new DemoPasswords("0.0.0.0")))
                .withMessageContaining("--data");
    }

    @Test
    void chanceOnesMayStay(@TempDir Path folder) throws IOException {
        DemoPasswords chance = new DemoPasswords("0.0.0.0");
        new DemoPaper(folder, "0.0.0.0", chance)
                .write(List.of(new DemoPaper.Line("judge", "judge1", chance.next(), "评委一")));

        assertThat(new DemoPaper(folder, "0.0.0.0", chance)).isNotNull();
    }
}
