// The pages before the sign-in. The set-up page reads its token from the fragment, which no server log sees.
import { watchForms } from './forms.js';

const field = document.querySelector('[data-from-fragment]');
if (field && location.hash.length > 1) {
  field.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname + location.search);
}

watchForms();
