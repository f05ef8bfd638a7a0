package org.pinping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples come from FIPS 180 and from {@code sha256sum}: digests on paper must be checkable without this program. */
class DigestTests {

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "品评, 9a92e6a68b83ac1aa64d24a217b3e30e759f280c184a4a37423686766117eee4",
    })
    void isTheOneThatOthersCompute(String text, String digest) {
        assertThat(Digest.sha256(text)).isEqualTo(digest);
    }
}
