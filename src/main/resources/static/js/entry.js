// The form of an entry: counts characters as the contest does, saves every few seconds, and keeps what was typed in
// this browser until the server has it. Without this script the form saves by its button.

import { countLive } from './entry-count.js';
import { keep, kept, drop } from './entry-keep.js';

const PAUSE = 2000;
const RETRY = 15000;

const form = document.querySelector('form[data-entry]');
const texts = form.dataset;
const state = form.querySelector('[data-save-state]');
let savedValues = values();
let running = null;
let timer = 0;

countLive(form);
restore();
form.addEventListener('input', changed);
form.addEventListener('change', changed);
form.addEventListener('submit', holdForSave, true);
window.addEventListener('online', () => schedule(0));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && isDirty()) {
    save();
  }
});

function values() {
  const fields = {};
  new FormData(form).forEach((value, name) => {
    if (name !== '_csrf' && name !== 'version') {
      fields[name] = value;
    }
  });
  return fields;
}

function isDirty() {
  return JSON.stringify(values()) !== JSON.stringify(savedValues);
}

function changed() {
  if (!isDirty()) {
    drop(texts.keep);
    show('', '');
    return;
  }
  keep(texts.keep, form.elements.version.value, values());
  show('unsaved', texts.textUnsaved);
  schedule(PAUSE);
}

function schedule(wait) {
  clearTimeout(timer);
  timer = setTimeout(() => isDirty() && save(), wait);
}

function save() {
  clearTimeout(timer);
  if (!running) {
    running = attempt().finally(() => {
      running = null;
    });
  }
  return running;
}

async function attempt() {
  const sent = values();
  show('saving', texts.textSaving);
  try {
    let answer = await post();
    if (answer.status === 403 && answer.headers.get('X-Reason') === 'csrf' && await renewToken()) {
      answer = await post();
    }
    await settle(answer, sent);
  } catch (failure) {
    show('failed', texts.textFailed);
    schedule(RETRY);
  }
}

function post() {
  return fetch(texts.draftUrl, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(new FormData(form)),
  });
}

/** After a new sign-in in another window the page's token is stale. */
async function renewToken() {
  const answer = await fetch(document.body.dataset.sessionUrl, { headers: { Accept: 'application/json' } });
  const session = await answer.json();
  const token = form.elements.namedItem(session.csrfParameter);
  if (session.signedIn && token) {
    token.value = session.csrfToken;
  }
  return session.signedIn;
}

async function settle(answer, sent) {
  if (answer.ok) {
    const saved = await answer.json();
    form.elements.version.value = saved.version;
    savedValues = sent;
    if (isDirty()) {
      changed();
    } else {
      drop(texts.keep);
      show('saved', texts.textSaved.replace('#t', saved.time));
    }
  } else if (answer.status === 401) {
    show('failed', texts.textSignedOut);
  } else {
    const problem = await answer.json();
    show('failed', texts.textRefused + problem.faults.map((fault) => fault.message).join(' '));
  }
}

/** Sending the form while a save runs would meet a version that this very page has just raised. */
function holdForSave(event) {
  clearTimeout(timer);
  if (running) {
    event.preventDefault();
    event.stopImmediatePropagation();
    running.then(() => form.requestSubmit(event.submitter));
  }
}

function restore() {
  const copy = kept(texts.keep);
  if (!copy || JSON.stringify(copy.values) === JSON.stringify(savedValues)) {
    drop(texts.keep);
    return;
  }
  const fresh = copy.version === form.elements.version.value;
  if (fresh) {
    fill(copy.values);
    schedule(PAUSE);
  }
  ask(fresh, copy.values);
}

function fill(fields) {
  Object.entries(fields).forEach(([name, value]) => {
    const field = form.elements.namedItem(name);
    if (field) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

/** Says what was found in this browser; where the server has moved on, the writer decides. */
function ask(fresh, copy) {
  const server = { ...savedValues };
  const box = document.createElement('div');
  box.className = 'notice notice-warn';
  box.setAttribute('role', 'status');
  const line = document.createElement('p');
  line.textContent = fresh ? texts.textRestored : texts.textKept;
  const actions = document.createElement('div');
  actions.className = 'kept-actions';
  if (!fresh) {
    actions.append(button(texts.textRestore, () => fill(copy), box));
  }
  actions.append(button(texts.textDiscard, () => {
    fill(server);
    drop(texts.keep);
  }, box));
  box.append(line, actions);
  form.prepend(box);
}

function button(text, action, box) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-outline-secondary btn-sm';
  made.textContent = text;
  made.addEventListener('click', () => {
    action();
    box.remove();
  });
  return made;
}

function show(name, text) {
  state.dataset.state = name;
  state.textContent = text;
}
