// Adds and removes rows of the contest form. Without this script the spare empty rows do.

const form = document.querySelector('form[data-rows]');

for (const list of form.querySelectorAll('[data-list]')) {
  prepare(list);
}

/** The server names faults by row, so rows that say nothing leave before the form does. */
form.addEventListener('submit', () => {
  for (const list of form.querySelectorAll('[data-list]')) {
    dropEmptyRows(list);
  }
}, true);

function prepare(list) {
  const pattern = list.lastElementChild.cloneNode(true);
  const add = form.querySelector(`[data-add="${list.dataset.list}"]`);
  dropEmptyRows(list);
  rows(list).forEach(addRemoveButton);
  add.hidden = false;
  add.addEventListener('click', () => {
    const row = pattern.cloneNode(true);
    list.append(row);
    addRemoveButton(row);
    number(list);
    row.querySelector('input:not([type="hidden"])').focus();
  });
  if (rows(list).length === 0) {
    const row = pattern.cloneNode(true);
    list.append(row);
    addRemoveButton(row);
    number(list);
  }
}

function addRemoveButton(row) {
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'btn btn-outline-danger btn-sm row-remove';
  remove.textContent = form.dataset.textRemove;
  remove.addEventListener('click', () => {
    const list = row.parentElement;
    row.remove();
    number(list);
    form.querySelector(`[data-add="${list.dataset.list}"]`).focus();
  });
  row.append(remove);
}

function dropEmptyRows(list) {
  rows(list).filter((row) => inputs(row).every((input) => input.value.trim() === '')).forEach((row) => row.remove());
  number(list);
}

function rows(list) {
  return [...list.children];
}

function inputs(row) {
  return [...row.querySelectorAll('input:not([type="hidden"])')];
}

/** Names rows from 0 without a gap, with the ids and labels that hang on them. */
function number(list) {
  rows(list).forEach((row, index) => {
    for (const input of row.querySelectorAll('input, select')) {
      const label = row.querySelector(`label[for="${input.id}"]`);
      const part = input.name.slice(input.name.lastIndexOf('.') + 1);
      input.name = `${list.dataset.list}[${index}].${part}`;
      input.id = `${list.dataset.list}${index}.${part}`;
      if (label) {
        label.htmlFor = input.id;
      }
    }
  });
}
