package samples.contest;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired
    private Runnable task;

    void run() {
        task.run();
    }
}
