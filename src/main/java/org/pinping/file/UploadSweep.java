package org.pinping.file;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes abandoned uploads every hour: two indexed queries when there are none. */
@Component
class UploadSweep {

    private final FileManagement files;

    UploadSweep(FileManagement files) {
        this.files = files;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        files.sweep();
    }
}
