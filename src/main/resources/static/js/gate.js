// The gate needs no forms script: only the set-up page reads its token from the fragment, which no server log sees.
const field = document.querySelector('[data-from-fragment]');
if (field && location.hash.length > 1) {
  field.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname + location.search);
}
