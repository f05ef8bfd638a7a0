// Sends one file in pieces and goes on where the server says, after a break, a reload or a restart.
// States: queued, sending, waiting (no connection), paused, signedOut, checking, done, refused, cancelled.

const SMALLEST = 256 * 1024;
const FIRST = 1024 * 1024;
const LONGEST_WAIT = 30000;

const page = document.body.dataset;
const meta = (name) => (document.querySelector('meta[name="' + name + '"]') || {}).content;
let token = meta('csrf-token');

/** A request with the session's token; a stale token is renewed once. Throws where there is no connection. */
export async function send(url, options) {
  const attempt = () => fetch(url, {
    credentials: 'same-origin',
    ...options,
    headers: { Accept: 'application/json', [meta('csrf-header')]: token, ...options.headers },
  });
  const answer = await attempt();
  if (answer.status === 403 && answer.headers.get('X-Reason') === 'csrf') {
    const session = await (await fetch(page.sessionUrl, { headers: { Accept: 'application/json' } })).json();
    if (session.signedIn) {
      token = session.csrfToken;
      return attempt();
    }
  }
  return answer;
}

/** The sentences of a refusal. */
export async function sentences(answer) {
  return inSentences(await problemOf(answer));
}

function inSentences(problem) {
  return problem.faults.map((fault) => fault.message).join(' ');
}

async function problemOf(answer) {
  try {
    return await answer.json();
  } catch (noWords) {
    return { faults: [{ code: '', message: page.textOffline }] };
  }
}

export class Upload {
  /** known: the token of an upload that was begun before; changed(state, offset, message) is told of every step. */
  constructor(base, file, kind, known, changed) {
    Object.assign(this, { base, file, kind, token: known, changed });
    this.offset = 0;
    this.piece = FIRST;
    this.largest = FIRST;
    this.state = 'queued';
    this.wakeUp = () => {};
    window.addEventListener('online', () => this.wakeUp());
  }

  async run() {
    this.tell('sending');
    let wait = 1000;
    while (this.state === 'sending' || this.state === 'waiting') {
      try {
        await this.step();
        wait = 1000;
      } catch (failure) {
        if (this.state !== 'sending' && this.state !== 'waiting') {
          return;
        }
        this.synchronized = false;
        this.piece = Math.max(SMALLEST, this.piece / 2);
        this.tell('waiting');
        await this.sleep(wait);
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    }
  }

  async step() {
    if (!this.token) {
      await this.begin();
    } else if (!this.synchronized) {
      await this.ask();
    } else if (this.offset < this.file.size) {
      await this.sendPiece();
    } else {
      await this.complete();
    }
  }

  async begin() {
    const form = new URLSearchParams({ kind: this.kind, fileName: this.file.name, size: this.file.size });
    const answer = await send(this.base, { method: 'POST', body: form });
    if (await this.took(answer)) {
      this.take(await answer.json());
    }
  }

  async ask() {
    const answer = await send(this.base + '/' + this.token, {});
    if (await this.took(answer)) {
      this.take(await answer.json());
    }
  }

  take(begun) {
    this.token = begun.upload;
    this.offset = begun.offset;
    this.largest = begun.piece;
    this.synchronized = true;
    this.tell('sending');
  }

  async sendPiece() {
    const started = Date.now();
    const end = Math.min(this.file.size, this.offset + this.piece);
    this.stopper = new AbortController();
    const answer = await send(this.base + '/' + this.token + '?offset=' + this.offset, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: this.file.slice(this.offset, end),
      signal: this.stopper.signal,
    });
    if (answer.status === 409 && await this.corrected(answer.clone())) {
      return;
    }
    if (await this.took(answer)) {
      this.offset = (await answer.json()).offset;
      if (Date.now() - started < 1500) {
        this.piece = Math.min(this.largest, this.piece * 2);
      }
      this.tell('sending');
    }
  }

  /** The server stands elsewhere: another window, or a piece that arrived though its answer did not. */
  async corrected(answer) {
    const body = await answer.json();
    if (typeof body.offset !== 'number') {
      return false;
    }
    this.offset = body.offset;
    this.tell('sending');
    return true;
  }

  async complete() {
    this.tell('checking');
    let answer;
    try {
      answer = await send(this.base + '/' + this.token + '/completion', { method: 'POST' });
    } catch (failure) {
      this.tell('sending');
      throw failure;
    }
    if (await this.took(answer)) {
      this.tell('done');
    }
  }

  /** False where there is nothing to go on with; throws where another attempt may help. */
  async took(answer) {
    if (answer.ok) {
      return true;
    }
    if (answer.status >= 500) {
      throw new Error(String(answer.status));
    }
    if (answer.status === 401) {
      this.tell('signedOut');
      return false;
    }
    const problem = await problemOf(answer);
    if (problem.faults.some((fault) => fault.code === 'problem.file.checking')) {
      throw new Error('checking');
    }
    this.tell('refused', inSentences(problem));
    return false;
  }

  pause() {
    this.tell('paused');
    this.halt();
  }

  resume() {
    this.synchronized = false;
    return this.run();
  }

  async cancel() {
    const begun = this.token && this.state !== 'refused';
    this.tell('cancelled');
    this.halt();
    if (begun) {
      await send(this.base + '/' + this.token + '/cancellation', { method: 'POST', redirect: 'manual' });
    }
  }

  halt() {
    if (this.stopper) {
      this.stopper.abort();
    }
    this.wakeUp();
  }

  sleep(time) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  tell(state, message) {
    this.state = state;
    this.changed(state, this.offset, message);
  }
}
