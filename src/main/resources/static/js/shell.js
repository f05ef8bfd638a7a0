// What every signed-in page needs: the token for htmx, forms that lose nothing, menus that close.
import { watchForms } from './forms.js';

const meta = (name) => {
  const node = document.querySelector('meta[name="' + name + '"]');
  return node ? node.content : '';
};

document.addEventListener('htmx:configRequest', (event) => {
  if (event.detail.verb !== 'get' && meta('csrf-header')) {
    event.detail.headers[meta('csrf-header')] = meta('csrf-token');
  }
});

document.addEventListener('click', (event) => {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
  const button = event.target.closest('[data-back]');
  if (button) {
    history.back();
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    document.querySelectorAll('details.menu[open]').forEach((menu) => { menu.open = false; });
  }
});

// on a phone the navigation is wider than the screen: show where one is
document.querySelector('.mainnav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

watchForms();
