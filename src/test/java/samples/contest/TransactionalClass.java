package samples.contest;

import org.springframework.transaction.annotation.Transactional;

@Transactional
class TransactionalClass {}
