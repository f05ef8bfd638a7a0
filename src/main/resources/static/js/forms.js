// Sends a POST form without leaving the page, so that whatever is refused, nothing that was typed is lost.
// Without this script the same form posts plainly. A form with data-plain or hx-* attributes is left alone.

const texts = document.body.dataset;

export function watchForms() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const submitter = event.submitter;
    if (event.defaultPrevented || !isOurs(form, submitter)) {
      return;
    }
    event.preventDefault();
    if (form.getAttribute('aria-busy') !== 'true') {
      send(form, submitter);
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(free));
}

function isOurs(form, submitter) {
  const method = (submitter && submitter.getAttribute('formmethod')) || form.method;
  return method.toLowerCase() === 'post'
      && !form.hasAttribute('data-plain')
      && !form.hasAttribute('hx-post')
      && !(submitter && (submitter.hasAttribute('data-plain') || submitter.hasAttribute('hx-post')));
}

async function send(form, submitter) {
  hold(form, submitter);
  clear(form);
  try {
    const answer = await post(form, submitter);
    const target = answer.headers.get('X-Location');
    if (target) {
      leave(target);
      return;
    }
    await show(form, answer);
  } catch (failure) {
    notice(form, texts.textOffline);
  }
  free(form);
}

async function post(form, submitter) {
  let answer = await attempt(form, submitter);
  if (answer.status === 403 && answer.headers.get('X-Reason') === 'csrf' && await renewToken(form)) {
    answer = await attempt(form, submitter);
  }
  return answer;
}

function attempt(form, submitter) {
  const data = new FormData(form);
  if (submitter && submitter.name) {
    data.append(submitter.name, submitter.value);
  }
  const target = (submitter && submitter.getAttribute('formaction')) || form.getAttribute('action') || location.href;
  const multipart = form.enctype === 'multipart/form-data';
  return fetch(target, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json, text/html;q=0.9', 'X-Form': 'true' },
    body: multipart ? data : new URLSearchParams(data),
  });
}

/** After a new sign-in in another window the page's token is stale: fetches the present one. */
async function renewToken(form) {
  const session = await (await fetch(texts.sessionUrl, { headers: { Accept: 'application/json' } })).json();
  const field = form.querySelector('input[name="' + session.csrfParameter + '"]');
  if (!session.signedIn || !field) {
    return false;
  }
  field.value = session.csrfToken;
  return true;
}

async function show(form, answer) {
  const type = answer.headers.get('Content-Type') || '';
  if (answer.status === 401) {
    signedOut(form);
  } else if (type.includes('json')) {
    faults(form, await answer.json());
  } else if (type.includes('html')) {
    replaceMain(await answer.text());
  } else {
    notice(form, texts.textOffline);
  }
}

function faults(form, problem) {
  const loose = [];
  problem.faults.forEach((fault) => {
    if (!attach(form, fault)) {
      loose.push(fault.message);
    }
  });
  const attached = problem.faults.length - loose.length;
  if (loose.length > 0 || attached === 0) {
    notice(form, ...(loose.length > 0 ? loose : [problem.headline]));
  }
  const first = form.querySelector('[aria-invalid="true"]');
  if (first && loose.length === 0) {
    first.focus();
  }
}

function attach(form, fault) {
  const named = fault.field ? form.elements.namedItem(fault.field) : null;
  const control = named instanceof RadioNodeList ? named[0] : named;
  if (!control || control.type === 'hidden') {
    return false;
  }
  control.setAttribute('aria-invalid', 'true');
  control.classList.add('is-invalid');
  const line = document.createElement('div');
  line.className = 'invalid-feedback';
  line.dataset.sent = '';
  line.id = 'fault-' + fault.field.replace(/[^\w]/g, '-');
  line.textContent = fault.message;
  control.setAttribute('aria-errormessage', line.id);
  const field = control.closest('.field');
  const foot = field && field.querySelector('.field-foot');
  if (foot) {
    foot.prepend(line);
  } else {
    control.insertAdjacentElement('afterend', line);
  }
  return true;
}

function notice(form, ...messages) {
  const box = document.createElement('div');
  box.className = 'notice notice-problem';
  box.dataset.sent = '';
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  messages.forEach((message) => {
    const line = document.createElement('p');
    line.textContent = message;
    box.append(line);
  });
  form.prepend(box);
  box.focus();
  return box;
}

function signedOut(form) {
  const link = document.createElement('a');
  link.href = texts.loginUrl;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = texts.textSignIn;
  notice(form, texts.textSignedOut).append(link);
}

function clear(form) {
  form.querySelectorAll('[data-sent]').forEach((node) => node.remove());
  form.querySelectorAll('[aria-invalid]').forEach((control) => {
    control.removeAttribute('aria-invalid');
    control.classList.remove('is-invalid');
  });
}

function hold(form, submitter) {
  form.setAttribute('aria-busy', 'true');
  if (submitter) {
    submitter.setAttribute('aria-busy', 'true');
  }
}

function free(form) {
  form.removeAttribute('aria-busy');
  form.querySelectorAll('[aria-busy]').forEach((node) => node.removeAttribute('aria-busy'));
}

function leave(target) {
  const next = new URL(target, location.href);
  if (next.href.split('#')[0] === location.href.split('#')[0]) {
    location.reload();
  } else {
    location.assign(next.href);
  }
}

function replaceMain(html) {
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('#main');
  if (next) {
    document.querySelector('#main').replaceChildren(...next.childNodes);
    window.scrollTo(0, 0);
  }
}
