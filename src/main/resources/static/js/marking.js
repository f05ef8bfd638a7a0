// The marking screen: sends what changed, keeps what could not be sent, says which of the two it is.
// Marks wait in this browser (localStorage) until the server has answered that they are stored.

const form = document.querySelector('form.sheet');
if (form && form.dataset.writable === 'true') {
  start(form);
}

function start(sheet) {
  const say = sheet.dataset;
  const url = sheet.getAttribute('action');
  const shelf = `pinping.sheet.${say.account}.${new URL(url, location.href).pathname}`;
  const status = sheet.querySelector('[data-status]');
  const pending = new Map();
  const refused = new Set();
  const chosenBands = new Map();
  let sending = null;
  let timer = null;
  let stopped = false;

  sheet.querySelector('[data-save]').hidden = true;
  sheet.querySelectorAll('[data-clause]').forEach(prepare);
  restore();
  sheet.addEventListener('input', changed);
  sheet.addEventListener('change', changed);
  sheet.addEventListener('keydown', moveOnEnter);
  sheet.addEventListener('submit', event => { event.preventDefault(); flush(); });
  sheet.querySelector('[data-submit]').addEventListener('click', leaveWhenSaved);
  window.addEventListener('online', flush);
  window.addEventListener('focus', () => { if (status.dataset.state === 'signedout') { flush(); } });
  window.addEventListener('beforeunload', event => { if (pending.size && stopped) { event.preventDefault(); } });

  function clause(code) {
    return sheet.querySelector(`[data-clause="${CSS.escape(code)}"]`);
  }

  function changed(event) {
    const row = event.target.closest('[data-clause]');
    if (!row) { return; }
    if (event.target.dataset.part) { compose(row); }
    showBand(row);
    refused.delete(row.dataset.clause);
    row.classList.remove('is-refused');
    row.querySelector('[data-fault]').textContent = '';
    pending.set(row.dataset.clause, read(row));
    keep();
    show('saving', say.msgSaving);
    clearTimeout(timer);
    timer = setTimeout(flush, 600);
  }

  function read(row) {
    const inputs = [...row.querySelectorAll('[data-mark]')];
    const typed = inputs.filter(it => it.type === 'text' || it.checked).map(it => it.value.trim());
    return { value: typed.join(';'), reason: row.querySelector('[data-reason]').value };
  }

  // Several things to count get a field each; the one field that is sent, code:number;…, is put together from them.
  function prepare(row) {
    const whole = row.querySelector('[data-whole]');
    if (whole) { whole.hidden = true; }
    row.querySelectorAll('[data-part]').forEach(it => { it.hidden = false; });
    row.querySelectorAll('[data-from]').forEach(band => band.addEventListener('click', () => {
      const box = row.querySelector('[data-mark]');
      if (!inside(band, box.value)) { box.value = ''; }
      box.placeholder = `${band.dataset.from}–${band.dataset.to}`;
      box.focus();
      chosenBands.set(row, band);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      press(row, band);
    }));
    showBand(row);
  }

  function compose(row) {
    const parts = [...row.querySelectorAll('[data-part]')].filter(it => it.value.trim());
    row.querySelector('[data-mark]').value = parts.map(it => `${it.dataset.part}:${it.value.trim()}`).join(';');
  }

  function spread(row, value) {
    const counts = new Map(value.split(';').map(it => it.split(':')));
    row.querySelectorAll('[data-part]').forEach(it => { it.value = counts.get(it.dataset.part) || ''; });
  }

  function inside(band, typed) {
    const number = typed.trim() ? Number(typed) : NaN;
    return number >= Number(band.dataset.from) && number <= Number(band.dataset.to);
  }

  // A number that lies in two bands leaves the one that was chosen.
  function showBand(row) {
    const bands = [...row.querySelectorAll('[data-from]')];
    if (!bands.length) { return; }
    const fitting = bands.filter(it => inside(it, row.querySelector('[data-mark]').value));
    press(row, fitting.find(it => it === chosenBands.get(row)) || fitting[0]);
  }

  function press(row, chosen) {
    row.querySelectorAll('[data-from]').forEach(it => it.setAttribute('aria-pressed', String(it === chosen)));
  }

  function write(row, mark) {
    const chosen = (mark.value || '').split(';');
    row.querySelectorAll('[data-mark]').forEach(it => {
      if (it.type === 'text') { it.value = mark.value || ''; } else { it.checked = chosen.includes(it.value); }
    });
    spread(row, mark.value || '');
    showBand(row);
    row.querySelector('[data-reason]').value = mark.reason || '';
  }

  function keep() {
    if (pending.size) {
      localStorage.setItem(shelf, JSON.stringify([...pending]));
    } else {
      localStorage.removeItem(shelf);
    }
  }

  function restore() {
    let kept = [];
    try { kept = JSON.parse(localStorage.getItem(shelf) || '[]'); } catch { localStorage.removeItem(shelf); }
    kept.forEach(([code, mark]) => {
      const row = clause(code);
      if (row) { write(row, mark); pending.set(code, mark); }
    });
    if (pending.size) { show('saving', say.msgSaving); timer = setTimeout(flush, 300); }
  }

  function flush() {
    clearTimeout(timer);
    if (!sending) {
      sending = send().finally(() => { sending = null; });
    }
    return sending;
  }

  async function send() {
    while (!stopped) {
      const batch = [...pending].filter(([code]) => !refused.has(code));
      if (!batch.length) { return; }
      const body = new URLSearchParams({ version: sheet.version.value, key: newKey(), _csrf: sheet._csrf.value });
      batch.forEach(([code, mark]) => { body.append(`mark.${code}`, mark.value); body.append(`reason.${code}`, mark.reason); });
      let reply;
      try {
        reply = await fetch(url, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' } });
      } catch {
        show('offline', say.msgOffline);
        timer = setTimeout(flush, 5000);
        return;
      }
      if (!await answered(reply, batch)) { return; }
    }
  }

  // True when there may be more to send at once.
  async function answered(reply, batch) {
    if (reply.status === 200) { accepted(await reply.json(), batch); return true; }
    if (reply.type === 'opaqueredirect' || reply.status === 401 || reply.status === 403) { return signedOut(); }
    if (reply.status === 422) { return refuse(await reply.json()); }
    if (reply.status === 409) {
      const told = await reply.json();
      if (told.marks) { conflict(told, batch); } else { closed(told); }
      return false;
    }
    show('offline', say.msgOffline);
    timer = setTimeout(flush, 5000);
    return false;
  }

  function accepted(told, batch) {
    batch.forEach(([code, mark]) => { if (pending.get(code) === mark) { pending.delete(code); } });
    keep();
    sums(told);
    const at = new Date(told.savedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: say.zone });
    if (refused.size) { show('refused', say.msgRefused); } else if (!pending.size) { show('saved', say.msgSaved.replace('{0}', at)); }
  }

  function sums(told) {
    sheet.version.value = told.version;
    sheet.querySelector('[data-total]').textContent = told.total;
    const count = sheet.querySelector('[data-count]');
    count.textContent = say.msgMarked.replace('{0}', told.marked).replace('{1}', sheet.querySelectorAll('[data-needed="true"]').length);
    for (const [item, sum] of Object.entries(told.items)) {
      sheet.querySelector(`[data-item="${CSS.escape(item)}"] [data-subtotal]`).textContent = sum;
    }
    if (told.bonus) { sheet.querySelector('[data-bonus="true"] [data-subtotal]').textContent = told.bonus; }
    sheet.querySelectorAll('[data-clause]').forEach(row => {
      const output = row.querySelector('[data-points]');
      const points = told.points[row.dataset.clause];
      if (output) { output.textContent = points ? say.msgPoints.replace('{0}', points) : say.msgNomark; }
    });
  }

  function refuse(told) {
    let named = 0;
    told.faults.forEach(fault => {
      const row = clause(fault.field);
      if (row) {
        refused.add(fault.field);
        row.classList.add('is-refused');
        row.querySelector('[data-fault]').textContent = fault.message;
        named++;
      }
    });
    show('refused', named ? say.msgRefused : told.faults[0].message);
    return named > 0;
  }

  function closed(told) {
    stopped = true;
    show('refused', told.faults[0].message);
  }

  // Both values are shown for every clause that differs; the judge chooses, nothing is overwritten silently.
  function conflict(told, batch) {
    sums(told);
    const panel = sheet.querySelector('[data-conflict]');
    panel.replaceChildren(Object.assign(document.createElement('p'), { textContent: say.msgStale }));
    const mine = new Map(batch);
    sheet.querySelectorAll('[data-clause]').forEach(row => {
      const code = row.dataset.clause;
      const stands = told.marks[code] || { value: '', reason: '' };
      const typed = mine.get(code);
      if (!typed || (typed.value === (stands.value || '') && typed.reason === stands.reason)) {
        write(row, stands);
        pending.delete(code);
        return;
      }
      refused.add(code);
      const line = document.createElement('p');
      line.append(`${code} `, choice(say.msgMine, typed, code, true), ' ', choice(say.msgTheirs, stands, code, false));
      panel.append(line);
    });
    keep();
    panel.hidden = panel.children.length < 2;
    if (panel.hidden) { show('saved', say.msgSaved.replace('{0}', '')); } else { show('refused', say.msgStale); panel.scrollIntoView({ block: 'center' }); }

    function choice(label, mark, code, keepMine) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-sm btn-outline-secondary' });
      button.textContent = label.replace('{0}', `${mark.value || '—'}${mark.reason ? ` (${mark.reason})` : ''}`);
      button.addEventListener('click', () => {
        refused.delete(code);
        if (!keepMine) { write(clause(code), mark); pending.delete(code); }
        keep();
        button.parentElement.remove();
        panel.hidden = panel.children.length < 2;
        if (pending.size) { flush(); } else { show('saved', say.msgSaved.replace('{0}', '')); }
      });
      return button;
    }
  }

  // The session has ended: what was typed stays here; after signing in again the page's own token is renewed.
  async function signedOut() {
    try {
      const page = await fetch(location.href, { redirect: 'manual' });
      if (page.status === 200) {
        const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form.sheet');
        if (fresh && fresh._csrf.value !== sheet._csrf.value) {
          sheet._csrf.value = fresh._csrf.value;
          return true;
        }
      }
    } catch { /* shown as signed out below; the next try is on focus */ }
    const link = Object.assign(document.createElement('a'), { href: '/login', target: '_blank', textContent: say.msgSignin });
    show('signedout', `${say.msgSignedout} `);
    status.append(link);
    return false;
  }

  function show(state, words) {
    status.dataset.state = state;
    status.textContent = words;
  }

  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map(it => it.toString(16).padStart(2, '0')).join('');
  }

  // Enter goes to the next clause; not while a Chinese input method is composing.
  function moveOnEnter(event) {
    if (event.key !== 'Enter' || event.isComposing || event.target.matches('textarea, button, a, summary')) { return; }
    event.preventDefault();
    const rows = [...sheet.querySelectorAll('[data-clause]')];
    const row = event.target.closest('[data-clause]');
    const parts = [...row.querySelectorAll('[data-part]')];
    const part = parts.indexOf(event.target);
    const next = rows[rows.indexOf(row) + 1];
    const target = (part >= 0 && parts[part + 1])
      || (next && (next.querySelector('[data-mark]:checked') || next.querySelector('[data-part]') || next.querySelector('[data-mark]')));
    if (target) { target.focus(); if (target.select) { target.select(); } target.scrollIntoView({ block: 'center' }); } else { flush(); }
  }

  async function leaveWhenSaved(event) {
    if (!pending.size) { return; }
    event.preventDefault();
    const href = event.currentTarget.href;
    await flush();
    if (!pending.size) { location.href = href; }
  }
}
