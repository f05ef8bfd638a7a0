package samples.contest;

import org.springframework.transaction.annotation.Transactional;

class TransactionalReader {

    @Transactional
    void read() {}
}
