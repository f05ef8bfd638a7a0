// What was typed and is not yet on the server, kept in this browser under the name of entry and account.

export function keep(name, version, values) {
  try {
    localStorage.setItem(name, JSON.stringify({ version, values }));
  } catch (full) {
    // nothing is lost by it: the text still stands in the form
  }
}

export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch (unreadable) {
    return null;
  }
}

export function drop(name) {
  try {
    localStorage.removeItem(name);
  } catch (forbidden) {
    // a browser without storage has kept nothing
  }
}
