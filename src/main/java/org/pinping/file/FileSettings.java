package org.pinping.file;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code pinping.files}.
 *
 * @param folder where contents are kept
 * @param piece the most bytes that one request may carry
 * @param reserve what stays free on the disk whatever is uploaded: the database may stand on the same one
 * @param abandonedAfter an upload that nobody touched for so long is removed
 */
@ConfigurationProperties("pinping.files")
public record FileSettings(
        Path folder,
        @DefaultValue("8MB") DataSize piece,
        @DefaultValue("256MB") DataSize reserve,
        @DefaultValue("P1D") Duration abandonedAfter) {}
