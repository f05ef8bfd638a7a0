// The files of an entry: drop or choose, upload in pieces one after the other, describe in place.
// Without this script each kind has a plain form for small files.

import { Upload, send, sentences } from './upload.js';

const card = document.querySelector('[data-materials]');
const texts = card.dataset;
const rowTemplate = card.querySelector('template[data-upload-row]');
const memory = 'pinping-uploads-' + texts.materials;
const queue = [];
let running = null;

card.classList.add('scripted');
card.addEventListener('change', chosen);
card.addEventListener('submit', submitted);
['dragenter', 'dragover', 'dragleave', 'drop'].forEach((name) => card.addEventListener(name, dragged));
window.addEventListener('beforeunload', (event) => {
  if (running) {
    event.preventDefault();
    event.returnValue = '';
  }
});

function chosen(event) {
  const input = event.target;
  if (input.type === 'file') {
    const row = input.closest('.upload');
    const files = [...input.files];
    input.value = '';
    if (row) {
      goOn(row, files[0]);
    } else {
      files.forEach((file) => add(file, input.closest('[data-kind]').dataset.kind));
    }
  } else if (input.closest('[data-describe]')) {
    describe(input.closest('[data-describe]'));
  }
}

function dragged(event) {
  const zone = event.target.closest('.dropzone');
  if (!zone || ![...event.dataTransfer.types].includes('Files')) {
    return;
  }
  event.preventDefault();
  zone.classList.toggle('dropzone-over', event.type === 'dragenter' || event.type === 'dragover');
  if (event.type === 'drop') {
    [...event.dataTransfer.files].forEach((file) => add(file, zone.closest('[data-kind]').dataset.kind));
  }
}

function add(file, kind) {
  const begun = [...uploadsOf(kind).querySelectorAll('[data-token]')].find((row) => !row.dataset.upload && isSame(row, file));
  if (begun) {
    goOn(begun, file);
  } else {
    enqueue(file, kind, null);
  }
}

function uploadsOf(kind) {
  return card.querySelector('.material-kind[data-kind="' + kind + '"] [data-uploads]');
}

/** The same name and size, and where this browser remembers it, the same time of the last change. */
function isSame(row, file) {
  const changed = remembered()[row.dataset.token];
  return row.dataset.name === file.name.normalize('NFC')
      && Number(row.dataset.size) === file.size
      && (changed === undefined || changed === file.lastModified);
}

function goOn(row, file) {
  if (!file) {
    return;
  }
  if (!isSame(row, file)) {
    row.querySelector('[data-state]').textContent = texts.textOther;
    return;
  }
  enqueue(file, row.dataset.kind, row.dataset.token);
  row.remove();
}

function enqueue(file, kind, known) {
  const row = rowTemplate.content.firstElementChild.cloneNode(true);
  row.querySelector('[data-name]').textContent = file.name;
  row.querySelector('progress').setAttribute('aria-label', file.name);
  const upload = new Upload(texts.uploadsUrl, file, kind, known,
    (state, offset, message) => show(row, upload, state, offset, message));
  row.querySelector('[data-pause]').addEventListener('click', () => upload.pause());
  row.querySelector('[data-resume]').addEventListener('click', () => requeue(upload));
  row.querySelector('[data-cancel]').addEventListener('click', () => upload.cancel());
  row.dataset.kind = kind;
  uploadsOf(kind).append(row);
  upload.tell('queued');
  requeue(upload);
}

function requeue(upload) {
  queue.push(upload);
  next();
}

async function next() {
  if (running || queue.length === 0) {
    return;
  }
  running = queue.shift();
  if (running.state !== 'cancelled') {
    await running.resume();
  }
  running = null;
  next();
}

function show(row, upload, state, offset, message) {
  const size = upload.file.size;
  const percent = size === 0 ? 0 : Math.floor(offset * 100 / size);
  const sent = texts.textSent.replace('#a', inWords(offset)).replace('#b', inWords(size)).replace('#p', percent);
  const words = {
    queued: texts.textQueued,
    sending: sent,
    waiting: sent + ' · ' + texts.textWaiting,
    paused: sent + ' · ' + texts.textPaused,
    signedOut: texts.textSignedOut,
    checking: texts.textChecking,
    done: texts.textDone,
    refused: message,
  };
  row.dataset.upload = state;
  row.querySelector('progress').value = percent;
  row.querySelector('[data-state]').textContent = words[state] || '';
  row.querySelector('[data-pause]').hidden = !['sending', 'waiting'].includes(state);
  row.querySelector('[data-resume]').hidden = !['paused', 'signedOut'].includes(state);
  row.querySelector('[data-cancel]').hidden = ['checking', 'done'].includes(state);
  row.querySelector('[data-cancel]').textContent = state === 'refused' ? texts.textDismiss : texts.textCancel;
  if (upload.token) {
    row.dataset.token = upload.token;
    remember(upload.token, ['done', 'refused', 'cancelled'].includes(state) ? undefined : upload.file.lastModified);
  }
  if (state === 'cancelled') {
    row.remove();
  } else if (state === 'done') {
    setTimeout(() => row.remove(), 2500);
  }
  // an answer that was lost may hide that the file has arrived
  if (state === 'done' || state === 'refused') {
    refresh();
  }
}

function inWords(bytes) {
  return bytes < 1 << 20 ? Math.ceil(bytes / 1024) + ' KB' : (bytes / (1 << 20)).toFixed(1).replace('.0', '') + ' MB';
}

/** Puts the present lists in the place of those shown; what is being typed stays. */
async function refresh() {
  const answer = await fetch(texts.pageUrl, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#material-kinds');
  if (!fresh) {
    return;
  }
  const active = document.activeElement;
  if (active.name === 'caption') {
    // a field that was moved forgets that it was typed in
    describe(active.form);
  }
  const shown = new Map([...card.querySelectorAll('.material')].map((item) => [nameOf(item), item]));
  const live = [...card.querySelectorAll('.upload[data-upload]')];
  card.querySelector('#material-kinds').replaceChildren(...fresh.childNodes);
  card.querySelectorAll('.material').forEach((item) => keepTyped(shown.get(nameOf(item)), item));
  live.forEach((row) => {
    card.querySelectorAll('[data-token="' + row.dataset.token + '"]').forEach((old) => old.remove());
    uploadsOf(row.dataset.kind).append(row);
  });
  if (card.contains(active)) {
    active.focus();
  }
  card.dispatchEvent(new CustomEvent('materials:fresh', { bubbles: true }));
}

function nameOf(item) {
  return item.querySelector('[name=caption]').id;
}

/** The form with its words and version, which may be on their way, and the preview that somebody is looking at. */
function keepTyped(old, item) {
  if (old) {
    item.querySelector('[data-describe]').replaceWith(old.querySelector('[data-describe]'));
    const preview = old.querySelector('[data-preview-place]');
    if (!preview.hidden) {
      item.querySelector('[data-preview-place]').replaceWith(preview);
    }
  }
}

function submitted(event) {
  const form = event.target;
  if (form.matches('[data-describe]')) {
    event.preventDefault();
    describe(form);
  } else if (form.matches('[data-quiet]')) {
    event.preventDefault();
    quietly(form, event.submitter);
  }
}

/** Sends the form and shows the lists anew, without leaving the page: uploads may be on their way. */
async function quietly(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button && button.name) {
    body.append(button.name, button.value);
  }
  const answer = await attempt(form.action, { method: 'POST', body, headers: { 'X-Form': 'true' } });
  if (answer && answer.ok) {
    const row = form.closest('[data-token]');
    if (row) {
      row.remove();
    }
    problem('');
    const item = form.closest('.material');
    const name = item && nameOf(item);
    await refresh();
    const again = document.getElementById(name);
    if (again) {
      again.focus();
    }
  } else {
    problem(answer ? await sentences(answer) : texts.textFailed);
  }
}

/** One save of a form after the other: each takes the version that the one before it left. */
function describe(form) {
  const before = form.saving || Promise.resolve();
  form.saving = before.then(() => saveWords(form));
}

async function saveWords(form) {
  const state = form.querySelector('[data-describe-state]');
  const answer = await attempt(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { 'X-Requested-With': 'fetch' },
  });
  const saved = Boolean(answer && answer.ok);
  if (saved) {
    form.elements.version.value = (await answer.json()).version;
  }
  const count = form.querySelector('[data-clause-count]');
  if (count) {
    count.textContent = form.querySelectorAll('[name=clause]:checked').length;
  }
  state.dataset.state = saved ? 'saved' : 'failed';
  state.textContent = saved ? texts.textSaved
    : texts.textUnsaved + (answer ? await sentences(answer) : texts.textFailed);
}

async function attempt(url, options) {
  try {
    return await send(url, options);
  } catch (offline) {
    return null;
  }
}

function problem(text) {
  const box = card.querySelector('[data-problem]');
  box.textContent = text;
  box.hidden = !text;
  if (text) {
    box.focus();
  }
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(memory)) || {};
  } catch (unreadable) {
    return {};
  }
}

function remember(token, changed) {
  try {
    localStorage.setItem(memory, JSON.stringify({ ...remembered(), [token]: changed }));
  } catch (full) {
    // name and size tell a file well enough
  }
}
