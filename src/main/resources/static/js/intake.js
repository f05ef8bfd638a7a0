// The panel that takes a case file by drop, and the page that shows it: without this script both work by their buttons.

import { countLive } from './entry-count.js';

document.querySelectorAll('[data-drop]').forEach(takeDrops);
document.querySelectorAll('form[data-intake]').forEach(countLive);
document.querySelectorAll('[data-all-left-out]').forEach(leaveOutAtOnce);
document.querySelectorAll('[data-original-line]').forEach(showOriginal);

/** A dropped file is the chosen one; it is sent by the same button, so nothing leaves by accident. */
function takeDrops(zone) {
  const input = zone.querySelector('input[type="file"]');
  ['dragenter', 'dragover'].forEach((name) => zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add('drop-over');
  }));
  ['dragleave', 'drop'].forEach((name) => zone.addEventListener(name, () => zone.classList.remove('drop-over')));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

/** One press decides about every block that nobody has decided about yet. */
function leaveOutAtOnce(button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    document.querySelectorAll('select[data-choice]').forEach((select) => {
      if (select.value === '') {
        select.value = button.dataset.allLeftOut;
      }
    });
  });
}

function showOriginal(link) {
  link.addEventListener('click', (event) => {
    const line = document.getElementById(link.dataset.originalLine);
    if (line) {
      event.preventDefault();
      line.scrollIntoView({ block: 'center' });
      document.querySelectorAll('.original-shown').forEach((other) => other.classList.remove('original-shown'));
      line.classList.add('original-shown');
    }
  });
}
